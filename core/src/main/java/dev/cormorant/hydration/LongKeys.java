package dev.cormorant.hydration;

import org.jspecify.annotations.Nullable;

/** How generated code makes a long of a key that may not be there yet, and back. */
final class LongKeys {
    private LongKeys() {}

    static long of(long key) {
        return key;
    }

    static long of(int key) {
        return key;
    }

    static long of(@Nullable Long key) {
        return key == null ? 0 : key;
    }

    static long of(@Nullable Integer key) {
        return key == null ? 0 : key;
    }

    /** The key as it was read from an int. */
    static int toInt(long key) {
        return (int) key;
    }
}
