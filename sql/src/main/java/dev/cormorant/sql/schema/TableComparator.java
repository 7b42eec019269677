package dev.cormorant.sql.schema;

import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds the difference of two tables. Not thread-safe. */
final class TableComparator {
    private final SchemaHelper helper;
    private final TableModel found;
    private final TableModel wanted;
    private final ColumnChanges columns;
    private final Renaming renaming;

    TableComparator(SchemaHelper helper, TableModel found, TableModel wanted) {
        this.helper = helper;
        this.found = found;
        this.wanted = wanted;
        this.columns = new ColumnComparator(helper, found, wanted).compare();
        this.renaming = Renaming.of(columns.renamed(), helper);
    }

    TableChange compare() {
        List<IndexModel> dropped = new ArrayList<>();
        List<IndexModel> added = new ArrayList<>();
        if (helper.readsIndexes()) {
            Replacement<IndexModel> indexes = indexes();
            dropped.addAll(indexes.dropped());
            added.addAll(indexes.added());
        }
        List<IndexRename> renamed = helper.supportsRenamingIndexes() ? takeRenames(dropped, added) : List.of();
        TableChange change = new TableChange(
                found,
                wanted,
                columns,
                new Replacement<>(dropped, added),
                helper.readsForeignKeys() ? foreignKeys() : nothing(),
                helper.readsChecks() ? checks() : nothing(),
                triggers(),
                renamed);
        return change.repartitions() ? change.anew() : change;
    }

    private static <T> Replacement<T> nothing() {
        return new Replacement<>(List.of(), List.of());
    }

    private Replacement<IndexModel> indexes() {
        return difference(
                found.indexes().stream().map(renaming::apply).toList(),
                wanted.indexes(),
                (from, to) -> from.name().equals(to.name()) && helper.isSameIndex(from, to) && !isMadeAnew(to));
    }

    /** An index goes with the column that it is over. */
    private boolean isMadeAnew(IndexModel index) {
        return columns.dropped().stream().anyMatch(column -> index.columns().contains(column.name()));
    }

    private Replacement<ForeignKeyModel> foreignKeys() {
        return difference(
                found.foreignKeys().stream()
                        .map(key -> renaming.apply(key, key.target().equals(found.name())))
                        .toList(),
                wanted.foreignKeys(),
                helper::isSameForeignKey);
    }

    private Replacement<CheckModel> checks() {
        return difference(
                found.checks().stream().map(renaming::apply).toList(),
                wanted.checks(),
                (from, to) -> helper.isSameExpression(from.expression(), to.expression()));
    }

    /** Those with a condition step aside while columns change, since the condition may name them. */
    private Replacement<TriggerModel> triggers() {
        return difference(
                found.triggers(),
                wanted.triggers(),
                (from, to) -> from.name().equals(to.name())
                        && helper.isSameTrigger(from, to)
                        && (columns.isEmpty() || to.when().isEmpty()));
    }

    private List<IndexRename> takeRenames(List<IndexModel> dropped, List<IndexModel> added) {
        List<IndexRename> renames = new ArrayList<>();
        for (IndexModel to : List.copyOf(added)) {
            List<IndexModel> sources = dropped.stream()
                    .filter(from -> helper.isSameIndex(from, to) && !isMadeAnew(to))
                    .toList();
            if (sources.size() == 1 && isFree(to, dropped)) {
                renames.add(new IndexRename(sources.get(0), to.name()));
                dropped.remove(sources.get(0));
                added.remove(to);
            }
        }
        return renames;
    }

    private static boolean isFree(IndexModel to, List<IndexModel> dropped) {
        return dropped.stream().noneMatch(from -> from.name().equals(to.name()));
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
