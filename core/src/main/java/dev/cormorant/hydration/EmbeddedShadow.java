package dev.cormorant.hydration;

import dev.cormorant.type.RowReader;
import org.jspecify.annotations.Nullable;

/** The parent of the generated classes of embeddables, one for each property that holds one. */
abstract class EmbeddedShadow extends Shadow {
    /** The embeddable that stood in the property when this snapshot was taken. */
    @Nullable
    Object source;

    /** Reads an embeddable, or null if all columns are null. */
    abstract @Nullable Object read(RowReader row, int offset);
}
