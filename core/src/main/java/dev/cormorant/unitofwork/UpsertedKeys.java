package dev.cormorant.unitofwork;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.KeyCriteria;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks for the keys of rows that were found by other unique values, so that their entities can be managed. */
final class UpsertedKeys {
    private final EntityBinding<?> binding;
    private final List<ColumnMetadata> unique;
    private final FlushUndo undo;

    UpsertedKeys(EntityBinding<?> binding, List<ColumnMetadata> unique, FlushUndo undo) {
        this.binding = binding;
        this.unique = unique;
        this.undo = undo;
    }

    void find(List<InsertNode> nodes, Sender sender) {
        Map<List<Object>, Object> entities = new HashMap<>();
        for (InsertNode node : nodes) {
            Object entity = node.entry().entity();
            entities.put(values(entity), entity);
        }
        Criterion where = KeyCriteria.anyOf(KeyCriteria.paths(unique), new ArrayList<>(entities.keySet()));
        try (Rows rows = sender.driver().find(FindRequest.of(binding.metadata(), where), sender.context())) {
            while (rows.next()) {
                Object entity = entities.get(values(rows));
                Object key = binding.keyAt(rows, 0);
                if (entity != null && key != null) {
                    set(entity, key);
                }
            }
        }
    }

    private List<Object> values(Object entity) {
        List<Object> values = new ArrayList<>(unique.size());
        for (ColumnMetadata column : unique) {
            values.add(Objects.requireNonNull(binding.columnValue(entity, column.position())));
        }
        return values;
    }

    private List<Object> values(Rows rows) {
        List<Object> values = new ArrayList<>(unique.size());
        for (ColumnMetadata column : unique) {
            values.add(Objects.requireNonNull(column.type().read(rows, column.position())));
        }
        return values;
    }

    private void set(Object entity, Object key) {
        int position = binding.metadata().idColumns().get(0).position();
        Object before = binding.columnValue(entity, position);
        undo.add(() -> binding.setColumn(entity, position, before));
        binding.setKey(entity, key);
    }
}
