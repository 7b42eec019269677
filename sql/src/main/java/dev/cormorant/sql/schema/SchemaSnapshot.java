package dev.cormorant.sql.schema;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a schema as text that is the same on every machine, and reads it again. */
final class SchemaSnapshot {
    private static final BigDecimal FORMAT = BigDecimal.ONE;

    private SchemaSnapshot() {}

    static String write(SchemaModel schema) {
        Map<String, Object> snapshot = new LinkedHashMap<>();
        snapshot.put("format", FORMAT);
        snapshot.put("schema", sorted(schema));
        return RecordWriter.write(snapshot);
    }

    static SchemaModel read(String text) {
        try {
            if (JsonText.read(text) instanceof Map<?, ?> snapshot
                    && snapshot.get("format") instanceof BigDecimal format
                    && format.compareTo(FORMAT) == 0
                    && snapshot.get("schema") instanceof Map<?, ?> schema) {
                return RecordReader.read(SchemaModel.class, schema);
            }
            throw unreadable("it is none of format " + FORMAT);
        } catch (IllegalArgumentException | ValidationException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static ValidationException unreadable(String reason) {
        return new ValidationException("The snapshot of the schema cannot be read: " + reason
                + ". Give it as snapshot() wrote it, or write a new one.");
    }

    private static SchemaModel sorted(SchemaModel schema) {
        return new SchemaModel(
                by(schema.namespaces(), Function.identity()),
                by(schema.enums(), type -> type.name().toString()),
                by(schema.sequences(), Object::toString),
                by(schema.tables(), table -> table.name().toString()).stream()
                        .map(SchemaSnapshot::sorted)
                        .toList(),
                by(schema.views(), view -> view.name().toString()).stream()
                        .map(view -> view.withTriggers(by(view.triggers(), TriggerModel::name)))
                        .toList(),
                by(schema.routines(), routine -> routine.name().toString()));
    }

    /** Columns stay as they are: their order is that of the table. */
    private static TableModel sorted(TableModel table) {
        return table.withIndexes(by(table.indexes(), IndexModel::name))
                .withForeignKeys(by(table.foreignKeys(), ForeignKeyModel::name))
                .withChecks(by(table.checks(), CheckModel::name))
                .withTriggers(by(table.triggers(), TriggerModel::name));
    }

    private static <T> List<T> by(List<T> things, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(things);
        sorted.sort(Comparator.comparing(name));
        return sorted;
    }
}
