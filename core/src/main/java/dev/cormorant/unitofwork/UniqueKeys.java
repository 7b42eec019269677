package dev.cormorant.unitofwork;

import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.hydration.Snapshot;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sets of columns of a class whose values no two rows share, and the values that an entity has in them. */
final class UniqueKeys {
    /** The values of one set of columns; never with a null, since null collides with nothing. */
    record Values(List<ColumnMetadata> columns, List<Object> values) {}

    private final EntityBindings bindings;
    private final List<List<ColumnMetadata>> keys = new ArrayList<>();
    private final BitSet columns = new BitSet();

    UniqueKeys(EntityMetadata<?> entity, EntityBindings bindings) {
        this.bindings = bindings;
        keys.add(entity.idColumns());
        for (ColumnMetadata column : entity.columns()) {
            if (column.options().unique()) {
                keys.add(List.of(column));
            }
        }
        for (IndexMetadata index : entity.indexes()) {
            if (index.isUniqueKey()) {
                keys.add(index.columns());
            }
        }
        keys.forEach(key -> key.forEach(column -> columns.set(column.position())));
    }

    /** Tells whether a change of some columns changes a unique value. */
    boolean touchedBy(BitSet changed) {
        return columns.intersects(changed);
    }

    /** What an entity takes up now. */
    List<Values> now(ManagedEntity entry) {
        return values(column -> entry.binding().columnValue(entry.entity(), column.position()));
    }

    /** What the row of an entity takes up in the database. */
    List<Values> stored(ManagedEntity entry) {
        Snapshot snapshot = entry.snapshot();
        return snapshot == null || !entry.isLoaded() ? now(entry) : values(column -> stored(entry, snapshot, column));
    }

    private interface Source {
        @Nullable
        Object valueOf(ColumnMetadata column);
    }

    private List<Values> values(Source source) {
        List<Values> all = new ArrayList<>(keys.size());
        for (List<ColumnMetadata> key : keys) {
            List<Object> values = new ArrayList<>(key.size());
            for (ColumnMetadata column : key) {
                Object value = source.valueOf(column);
                if (value != null) {
                    values.add(value);
                }
            }
            if (values.size() == key.size()) {
                all.add(new Values(key, values));
            }
        }
        return all;
    }

    private @Nullable Object stored(ManagedEntity entry, Snapshot snapshot, ColumnMetadata column) {
        EntityBinding<?> binding = entry.binding();
        for (PropertyMetadata property : binding.metadata().properties()) {
            int part = property.columns().indexOf(column);
            if (part >= 0) {
                Object value = binding.snapshotValue(snapshot, property);
                if (property instanceof ReferenceMetadata reference) {
                    return value == null ? null : keyPart(reference, value, part);
                }
                return property instanceof ScalarMetadata
                        ? value
                        : binding.columnValue(entry.entity(), column.position());
            }
        }
        return null;
    }

    private @Nullable Object keyPart(ReferenceMetadata reference, Object target, int part) {
        Object key = bindings.of(reference.target()).key(target);
        return key instanceof List<?> parts ? parts.get(part) : key;
    }
}
