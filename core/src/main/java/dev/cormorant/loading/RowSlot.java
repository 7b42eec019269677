package dev.cormorant.loading;

import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.unitofwork.EntityTable;
import dev.cormorant.unitofwork.LoadGroup;
import org.jspecify.annotations.Nullable;

/** Where one entity stands in a row. */
final class RowSlot {
    private final int offset;
    private final EntityTable table;
    private final EntityBinding<?> binding;
    private final boolean longKey;
    private final LoadGroup group;
    private final @Nullable ReferenceMetadata reference;
    private final int parent;

    RowSlot(int offset, EntityTable table, LoadGroup group, @Nullable ReferenceMetadata reference, int parent) {
        this.offset = offset;
        this.table = table;
        this.binding = table.binding();
        this.longKey = binding.hasLongKey();
        this.group = group;
        this.reference = reference;
        this.parent = parent;
    }

    int offset() {
        return offset;
    }

    EntityTable table() {
        return table;
    }

    EntityBinding<?> binding() {
        return binding;
    }

    boolean hasLongKey() {
        return longKey;
    }

    LoadGroup group() {
        return group;
    }

    /** The relation that leads here; null for the entity of the request. */
    @Nullable
    ReferenceMetadata reference() {
        return reference;
    }

    /** The place of the entity that has the relation: 0 for that of the request, i + 1 for that of join i. */
    int parent() {
        return parent;
    }
}
