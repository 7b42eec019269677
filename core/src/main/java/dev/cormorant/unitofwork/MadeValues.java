package dev.cormorant.unitofwork;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.KeyCriteria;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads back what the database made: defaults of new entities, and values of generated columns. */
final class MadeValues {
    private final FlushUndo undo;
    private final Map<EntityBinding<?>, Map<Object, ManagedEntity>> waiting = new LinkedHashMap<>();

    MadeValues(FlushUndo undo) {
        this.undo = undo;
    }

    /** Whether an insert leaves a column to the database. */
    static boolean isLeftOut(ManagedEntity entry, ColumnMetadata column) {
        return column.options().rules().defaultValue() != null
                && entry.binding().columnValue(entry.entity(), column.position()) == null;
    }

    /** Divides new entities of one class into parts that leave the same columns to the database. */
    static List<List<InsertNode>> parts(List<InsertNode> batch) {
        List<ColumnMetadata> made = batch.get(0).entry().binding().metadata().columnsMadeByDatabase();
        if (made.isEmpty()) {
            return List.of(batch);
        }
        Map<List<ColumnMetadata>, List<InsertNode>> parts = new LinkedHashMap<>();
        for (InsertNode node : batch) {
            List<ColumnMetadata> left = made.stream()
                    .filter(column -> isLeftOut(node.entry(), column))
                    .toList();
            parts.computeIfAbsent(left, any -> new ArrayList<>()).add(node);
        }
        return new ArrayList<>(parts.values());
    }

    void read(FlushPlan plan, Sender sender) {
        plan.inserts().forEach(entry -> await(entry, true));
        plan.updates().forEach(node -> await(node.entry(), false));
        waiting.forEach((binding, entries) ->
                sender.chunks(new ArrayList<>(entries.keySet())).forEach(keys -> read(binding, entries, keys, sender)));
    }

    private void await(ManagedEntity entry, boolean isNew) {
        EntityBinding<?> binding = entry.binding();
        for (ColumnMetadata column : binding.metadata().columnsMadeByDatabase()) {
            if (column.options().rules().generated() != null || (isNew && isLeftOut(entry, column))) {
                waiting.computeIfAbsent(binding, any -> new HashMap<>()).put(entry.key(), entry);
                return;
            }
        }
    }

    private void read(EntityBinding<?> binding, Map<Object, ManagedEntity> entries, List<Object> keys, Sender sender) {
        EntityMetadata<?> metadata = binding.metadata();
        FindRequest request = FindRequest.of(metadata, KeyCriteria.anyKeyOf(metadata.idColumns(), keys));
        try (Rows rows = sender.driver().find(request, sender.context())) {
            while (rows.next()) {
                ManagedEntity entry = entries.get(binding.keyAt(rows, 0));
                if (entry != null) {
                    take(entry, rows);
                }
            }
        }
    }

    private void take(ManagedEntity entry, Rows row) {
        EntityBinding<?> binding = entry.binding();
        for (ColumnMetadata column : binding.metadata().columnsMadeByDatabase()) {
            int position = column.position();
            if (column.options().rules().generated() != null || isLeftOut(entry, column)) {
                Object before = binding.columnValue(entry.entity(), position);
                undo.add(() -> binding.setColumn(entry.entity(), position, before));
                binding.setColumn(entry.entity(), position, column.type().read(row, position));
            }
        }
    }
}
