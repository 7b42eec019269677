package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says about the foreign key of a to-one relation.
 *
 * @param constraint whether there is one
 * @param name its name, or empty to let the naming strategy make one
 * @param onDelete what happens when the target is deleted; null for what follows from the relation
 * @param onUpdate what happens when the key of the target changes; null for what follows from the relation
 * @param deferral when it is checked
 */
public record ForeignKeyMetadata(
        boolean constraint,
        String name,
        @Nullable ReferentialAction onDelete,
        @Nullable ReferentialAction onUpdate,
        Deferral deferral) {
    /** What holds when a mapping says nothing. */
    public static final ForeignKeyMetadata DEFAULT = new ForeignKeyMetadata(true, "", null, null, Deferral.NONE);

    ForeignKeyMetadata withoutConstraint() {
        return new ForeignKeyMetadata(false, name, onDelete, onUpdate, deferral);
    }
}
