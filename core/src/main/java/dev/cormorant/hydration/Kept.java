package dev.cormorant.hydration;

import dev.cormorant.type.Type;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** What generated code does to keep values in a snapshot and to take them out again. */
final class Kept {
    private Kept() {}

    @SuppressWarnings("unchecked")
    static @Nullable Object of(@Nullable Object value, Type<?> type) {
        return value == null ? null : ((Type<Object>) type).snapshot(value);
    }

    /** A copy of what was kept, or the value of now if the type keeps something else than values. */
    static @Nullable Object restored(@Nullable Object kept, @Nullable Object now, Type<?> type) {
        return kept == null || Wrappers.of(type.javaType()).isInstance(kept) ? of(kept, type) : now;
    }

    static void mark(boolean same, BitSet out, int firstColumn, int count) {
        if (!same) {
            out.set(firstColumn, firstColumn + count);
        }
    }
}
