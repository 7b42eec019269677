package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the difference of two schemas. Not thread-safe. */
final class SchemaComparator {
    private final SchemaHelper helper;

    SchemaComparator(SchemaHelper helper) {
        this.helper = helper;
    }

    SchemaDiff compare(SchemaModel found, SchemaModel wanted) {
        List<TableModel> created = new ArrayList<>();
        List<TableChange> changed = new ArrayList<>();
        for (TableModel table : wanted.tables()) {
            TableModel existing = found.find(table.name());
            if (existing == null) {
                created.add(table);
                continue;
            }
            TableChange change = compare(existing, table);
            if (!change.isEmpty()) {
                changed.add(change);
            }
        }
        List<TableName> sequences = new ArrayList<>(wanted.sequences());
        sequences.removeAll(found.sequences());
        return new SchemaDiff(sequences, created, changed);
    }

    private TableChange compare(TableModel found, TableModel wanted) {
        ColumnChanges columns = new ColumnComparator(helper, found, wanted).compare();
        return new TableChange(
                found,
                wanted,
                columns,
                helper.readsIndexes() ? indexes(found, wanted, columns) : nothing(),
                helper.readsForeignKeys() ? foreignKeys(found, wanted, columns) : nothing(),
                helper.readsChecks() ? checks(found, wanted, columns) : nothing());
    }

    private static <T> Replacement<T> nothing() {
        return new Replacement<>(List.of(), List.of());
    }

    private static Replacement<IndexModel> indexes(TableModel found, TableModel wanted, ColumnChanges columns) {
        List<IndexModel> renamed = found.indexes().stream()
                .map(index -> new IndexModel(index.name(), columns.renamed(index.columns()), index.unique()))
                .toList();
        return difference(renamed, wanted.indexes(), IndexModel::equals);
    }

    private static Replacement<ForeignKeyModel> foreignKeys(
            TableModel found, TableModel wanted, ColumnChanges columns) {
        List<ForeignKeyModel> renamed = found.foreignKeys().stream()
                .map(key -> renamed(key, found, columns))
                .toList();
        return difference(renamed, wanted.foreignKeys(), ForeignKeyModel::saysTheSameAs);
    }

    private static ForeignKeyModel renamed(ForeignKeyModel key, TableModel owner, ColumnChanges columns) {
        boolean pointsAtOwner = key.target().equals(owner.name());
        return new ForeignKeyModel(
                key.name(),
                columns.renamed(key.columns()),
                key.target(),
                pointsAtOwner ? columns.renamed(key.targetColumns()) : key.targetColumns(),
                key.onDelete(),
                key.onUpdate());
    }

    private Replacement<CheckModel> checks(TableModel found, TableModel wanted, ColumnChanges columns) {
        List<CheckModel> renamed = found.checks().stream()
                .map(check -> new CheckModel(check.name(), renamed(check.expression(), columns)))
                .toList();
        return difference(renamed, wanted.checks(), this::isSameCheck);
    }

    private String renamed(String expression, ColumnChanges columns) {
        String result = expression;
        for (ColumnRename rename : columns.renamed()) {
            result = result.replace(
                    helper.vocabulary().quoteIdentifier(rename.from()),
                    helper.vocabulary().quoteIdentifier(rename.to()));
        }
        return result;
    }

    private boolean isSameCheck(CheckModel found, CheckModel wanted) {
        return helper.normalizeExpression(found.expression()).equals(helper.normalizeExpression(wanted.expression()));
    }

    private static <T> Replacement<T> difference(List<T> found, List<T> wanted, BiPredicate<T, T> same) {
        List<T> dropped = new ArrayList<>(found);
        List<T> added = new ArrayList<>();
        for (T one : wanted) {
            if (!dropped.removeIf(candidate -> same.test(candidate, one))) {
                added.add(one);
            }
        }
        return new Replacement<>(dropped, added);
    }
}
