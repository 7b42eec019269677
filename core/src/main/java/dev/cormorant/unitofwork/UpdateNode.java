package dev.cormorant.unitofwork;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One managed entity that is to be updated.
 *
 * @param entry the entity
 * @param columns the positions of the columns that changed
 * @param oldVersion the version that the database must still have, or null without versions
 * @param newVersion the version that it gets
 */
record UpdateNode(
        ManagedEntity entry,
        BitSet columns,
        @Nullable Object oldVersion,
        @Nullable Object newVersion) {}
