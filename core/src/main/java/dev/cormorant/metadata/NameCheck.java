package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks that entities, tables and columns do not share names.
 */
final class NameCheck {
    private final FaultList faults;
    private final Map<String, Class<?>> entities = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();

    NameCheck(FaultList faults) {
        this.faults = faults;
    }

    void entity(EntityDefinition entity) {
        Class<?> other = entities.putIfAbsent(entity.name(), entity.type());
        if (other != null) {
            faults.add(
                    entity.type().getName(),
                    "has the same simple name as %s. Rename one of the two entities.",
                    other.getName());
        }
        table(entity.name(), entity.table(), "Name another by @Table(name = ...).");
    }

    void pivot(CollectionDefinition property, PivotMetadata pivot) {
        table(
                property.member().toString(),
                new TableName(pivot.schema(), pivot.table()),
                "Name another by @JoinTable(name = ...).");
    }

    private void table(String place, TableName table, String remedy) {
        String other = tables.putIfAbsent(table.toString().toLowerCase(Locale.ROOT), place);
        if (other != null && !other.equals(place)) {
            faults.add(place, "has the table '%s', which %s has already. %s", table, other, remedy);
        }
    }

    /** The names of all columns of an entity. */
    List<String> columns(EntityDefinition entity, ColumnPlan plan) {
        Map<String, String> paths = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (PropertyDefinition property : entity.properties()) {
            for (ColumnSpec column : plan.columns(property)) {
                String other = paths.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column.path());
                if (other != null) {
                    faults.add(
                            column.path(),
                            "has the column '%s', which %s has already. Name another column for one of them, or "
                                    + "remove it.",
                            column.name(),
                            other);
                }
                names.add(column.name());
            }
        }
        return names;
    }
}
