package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts tables after those that they point at. Not thread-safe. */
final class TableOrder {
    private final Map<TableName, TableModel> tables = new LinkedHashMap<>();
    private final Set<TableName> underWay = new LinkedHashSet<>();
    private final Map<TableName, TableModel> done = new LinkedHashMap<>();
    private final Set<TableName> cyclic = new LinkedHashSet<>();

    private TableOrder(List<TableModel> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
        tables.forEach(this::visit);
    }

    static TableOrder of(List<TableModel> tables) {
        return new TableOrder(tables);
    }

    /** Targets first; where tables point at each other in a circle, the one that was given first is last. */
    List<TableModel> sorted() {
        return new ArrayList<>(done.values());
    }

    /** Those that point at others first. */
    List<TableModel> reversed() {
        List<TableModel> tables = sorted();
        Collections.reverse(tables);
        return tables;
    }

    /** The tables that are met again on the way along foreign keys, those that point at themselves too. */
    Set<TableName> cyclic() {
        return cyclic;
    }

    boolean hasCycleOfSeveral() {
        return cyclic.stream().anyMatch(name -> !onlyPointsAtItself(tables.get(name)));
    }

    private boolean onlyPointsAtItself(@Nullable TableModel table) {
        return table != null
                && table.foreignKeys().stream()
                        .filter(key -> !key.target().equals(table.name()))
                        .noneMatch(key -> reaches(key.target(), table.name(), new LinkedHashSet<>()));
    }

    private boolean reaches(TableName from, TableName goal, Set<TableName> seen) {
        TableModel table = tables.get(from);
        if (from.equals(goal)) {
            return true;
        }
        return table != null
                && seen.add(from)
                && table.foreignKeys().stream().anyMatch(key -> reaches(key.target(), goal, seen));
    }

    private void visit(TableModel table) {
        if (done.containsKey(table.name())) {
            return;
        }
        underWay.add(table.name());
        for (ForeignKeyModel key : table.foreignKeys()) {
            TableModel target = tables.get(key.target());
            if (target != null && underWay.contains(target.name())) {
                cyclic.add(target.name());
            } else if (target != null) {
                visit(target);
            }
        }
        underWay.remove(table.name());
        done.put(table.name(), table);
    }
}
