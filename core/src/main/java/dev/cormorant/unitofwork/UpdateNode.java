package dev.cormorant.unitofwork;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One managed entity that is to be updated.
 *
 * @param entry the entity
 * @param columns the positions of the columns to write
 * @param oldVersion the version that the database must still have, or null without versions
 * @param newVersion the version that it gets
 * @param clears whether null is written instead of what the entity has
 */
record UpdateNode(
        ManagedEntity entry,
        BitSet columns,
        @Nullable Object oldVersion,
        @Nullable Object newVersion,
        boolean clears) {
    /** An update that neither asks for a version nor makes one. */
    static UpdateNode of(ManagedEntity entry, BitSet columns) {
        return new UpdateNode(entry, columns, null, null, false);
    }

    /** Makes room: writes null for now, and leaves it to a later statement to find the row changed or gone. */
    static UpdateNode clearing(ManagedEntity entry, BitSet columns) {
        return new UpdateNode(entry, columns, null, null, true);
    }
}
