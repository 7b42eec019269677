package dev.cormorant.loading;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a user assigned to a reference before it was loaded; loading must not overwrite it. */
final class UserEdits {
    private record Edit(PropertyMetadata property, @Nullable Object value) {}

    static final UserEdits NONE = new UserEdits(List.of());
    private final List<Edit> edits;

    private UserEdits(List<Edit> edits) {
        this.edits = edits;
    }

    static UserEdits of(ManagedEntity reference) {
        BitSet dirty = new BitSet();
        reference.binding().dirtyColumns(reference.entity(), Objects.requireNonNull(reference.snapshot()), dirty);
        if (dirty.isEmpty()) {
            return NONE;
        }
        List<Edit> edits = new ArrayList<>();
        for (PropertyMetadata property : reference.binding().metadata().properties()) {
            if (touches(property, dirty)) {
                edits.add(new Edit(property, reference.binding().get(reference.entity(), property)));
            }
        }
        return new UserEdits(edits);
    }

    private static boolean touches(PropertyMetadata property, BitSet dirty) {
        for (ColumnMetadata column : property.columns()) {
            if (dirty.get(column.position())) {
                return true;
            }
        }
        return false;
    }

    void reapply(ManagedEntity entry) {
        for (Edit edit : edits) {
            entry.binding().set(entry.entity(), edit.property(), edit.value());
        }
    }
}
