package dev.cormorant.unitofwork;

import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which columns of a managed entity an update has to write, its version included. */
final class ChangedColumns {
    private ChangedColumns() {}

    /** The update that an entity needs, or null if none of its columns is to be written. */
    static @Nullable UpdateNode update(ManagedEntity entry) {
        BitSet columns = entry.dirtyColumns();
        List<ColumnMetadata> all = entry.binding().metadata().columns();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            refuseKeyChange(entry, all.get(i));
            if (!all.get(i).options().updatable()) {
                columns.clear(i);
            }
        }
        return columns.isEmpty() ? null : versioned(entry, columns);
    }

    private static void refuseKeyChange(ManagedEntity entry, ColumnMetadata column) {
        EntityBinding<?> binding = entry.binding();
        if (binding.metadata().idColumns().contains(column)) {
            throw new ValidationException("The primary key of a managed "
                    + binding.metadata().name() + " was changed from "
                    + binding.snapshotValue(
                            entry.requireSnapshot(),
                            binding.metadata().idProperties().get(0))
                    + " to " + binding.key(entry.entity())
                    + ". A key never changes: remove the entity and persist a new one.");
        }
    }

    private static UpdateNode versioned(ManagedEntity entry, BitSet columns) {
        ScalarMetadata version = entry.binding().metadata().version();
        if (version == null || !entry.isLoaded()) {
            return UpdateNode.of(entry, columns);
        }
        columns.set(version.column().position());
        Object old = Versions.stored(entry, version);
        return new UpdateNode(entry, columns, old, Versions.next(version, old), false);
    }
}
