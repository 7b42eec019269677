package dev.cormorant.sql.schema;

import dev.cormorant.driver.UpdateOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds to a wanted schema the found columns, triggers and partitions that shall stay although no mapping wants them, and
 * what hangs on them.
 */
final class KeptColumns {
    private final SchemaHelper helper;
    private final UpdateOptions options;

    KeptColumns(SchemaHelper helper, UpdateOptions options) {
        this.helper = helper;
        this.options = options;
    }

    SchemaModel widen(SchemaModel wanted, SchemaModel found) {
        List<TableModel> tables = new ArrayList<>();
        for (TableModel table : wanted.tables()) {
            TableModel existing = found.find(table.name());
            tables.add(existing == null ? table : widen(table, existing));
        }
        return wanted.withTables(tables).withViews(views(wanted, found));
    }

    private List<ViewModel> views(SchemaModel wanted, SchemaModel found) {
        List<ViewModel> views = new ArrayList<>();
        for (ViewModel view : wanted.views()) {
            ViewModel existing = found.findView(view.name());
            views.add(
                    existing == null
                            ? view
                            : view.withTriggers(KeptTriggers.widen(view.triggers(), existing.triggers(), options)));
        }
        return views;
    }

    private TableModel widen(TableModel mapped, TableModel found) {
        TableModel wanted = KeptPartitions.widen(mapped, found, options);
        List<ColumnModel> columns = new ArrayList<>(wanted.columns());
        Set<String> kept = new HashSet<>();
        for (ColumnModel column : found.columns()) {
            if (options.skipsColumn(found.name().name(), column.name())) {
                kept.add(column.name());
                put(columns, column);
            }
        }
        if (options.isSafe()) {
            TableModel skipping = wanted.withColumns(columns);
            for (ColumnModel column :
                    new ColumnComparator(helper, found, skipping).compare().dropped()) {
                kept.add(column.name());
                put(columns, column);
            }
        }
        TableModel widened = kept.isEmpty() ? wanted : withDependents(wanted.withColumns(columns), found, kept);
        return widened.withTriggers(KeptTriggers.widen(wanted.triggers(), found.triggers(), options));
    }

    private static void put(List<ColumnModel> columns, ColumnModel column) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).name().equals(column.name())) {
                columns.set(at, column);
                return;
            }
        }
        columns.add(column);
    }

    private TableModel withDependents(TableModel wanted, TableModel found, Set<String> kept) {
        List<IndexModel> indexes = new ArrayList<>(wanted.indexes());
        found.indexes().stream()
                .filter(index -> index.columns().stream().anyMatch(kept::contains))
                .filter(index -> wanted.indexes().stream()
                        .noneMatch(other -> other.name().equals(index.name())))
                .forEach(indexes::add);
        List<ForeignKeyModel> keys = new ArrayList<>(wanted.foreignKeys());
        found.foreignKeys().stream()
                .filter(key -> key.columns().stream().anyMatch(kept::contains))
                .filter(key -> keys.stream().noneMatch(other -> helper.isSameForeignKey(key, other)))
                .forEach(keys::add);
        List<CheckModel> checks = new ArrayList<>(wanted.checks());
        found.checks().stream()
                .filter(check -> SqlScanner.tokens(check.expression()).stream()
                        .anyMatch(token -> kept.contains(SqlScanner.unquote(token))))
                .filter(check -> checks.stream()
                        .noneMatch(other -> helper.isSameExpression(check.expression(), other.expression())))
                .forEach(checks::add);
        return wanted.withIndexes(indexes).withForeignKeys(keys).withChecks(checks);
    }
}
