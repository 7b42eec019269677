package dev.cormorant.hydration;

import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Says what stands in a to-one property of an entity that is being read from a row.
 */
@FunctionalInterface
public interface ReferenceResolver {
    /**
     * Finds or makes the value of an owning to-one property.
     *
     * @param reference the property
     * @param row the current row
     * @param firstColumn where its foreign key columns begin in the row, from 0
     * @return the plain entity or the reference object, as the property is declared, or null
     */
    @Nullable
    Object resolve(ReferenceMetadata reference, RowReader row, int firstColumn);
}
