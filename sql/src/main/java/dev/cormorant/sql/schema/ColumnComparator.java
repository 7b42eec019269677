package dev.cormorant.sql.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what happens to the columns of one table. Not thread-safe. */
final class ColumnComparator {
    private final SchemaHelper helper;
    private final TableModel found;
    private final TableModel wanted;
    private List<ColumnRename> renamed = List.of();

    ColumnComparator(SchemaHelper helper, TableModel found, TableModel wanted) {
        this.helper = helper;
        this.found = found;
        this.wanted = wanted;
    }

    ColumnChanges compare() {
        List<ColumnModel> dropped = missing(found, wanted);
        List<ColumnModel> added = missing(wanted, found);
        renamed = takeRenames(dropped, added);
        List<ColumnChange> changed = changed();
        for (ColumnChange change : List.copyOf(changed)) {
            if (isMadeAnew(change)) {
                changed.remove(change);
                dropped.add(change.from());
                added.add(change.to());
            }
        }
        return new ColumnChanges(renamed, dropped, added, changed);
    }

    /** Values of another expression are not worth keeping. */
    private boolean isMadeAnew(ColumnChange change) {
        return change.definition()
                && !helper.isSameGenerated(
                        Renaming.of(renamed, helper).apply(change.from()).generated(),
                        change.to().generated());
    }

    private static List<ColumnModel> missing(TableModel here, TableModel there) {
        List<ColumnModel> result = new ArrayList<>(here.columns());
        result.removeIf(column -> there.find(column.name()) != null);
        return result;
    }

    private List<ColumnChange> changed() {
        List<ColumnChange> result = new ArrayList<>();
        for (ColumnModel to : wanted.columns()) {
            ColumnModel from = source(to);
            if (from == null) {
                continue;
            }
            ColumnChange change = new ColumnChange(from, to, !isSame(from, to));
            if (change.definition() || change.changesComment()) {
                result.add(change);
            }
        }
        return result;
    }

    /** The found column that becomes a wanted one, under its new name. */
    private @Nullable ColumnModel source(ColumnModel to) {
        for (ColumnRename rename : renamed) {
            if (rename.to().equals(to.name())) {
                ColumnModel from = found.find(rename.from());
                return from == null ? null : from.named(to.name());
            }
        }
        return found.find(to.name());
    }

    private List<ColumnRename> takeRenames(List<ColumnModel> dropped, List<ColumnModel> added) {
        List<ColumnRename> renames = new ArrayList<>();
        for (ColumnModel to : List.copyOf(added)) {
            List<ColumnModel> sources =
                    dropped.stream().filter(from -> couldBecome(from, to)).toList();
            if (sources.size() == 1 && isOnlyTarget(sources.get(0), added)) {
                renames.add(new ColumnRename(sources.get(0).name(), to.name()));
            }
        }
        for (ColumnRename rename : renames) {
            dropped.removeIf(column -> column.name().equals(rename.from()));
            added.removeIf(column -> column.name().equals(rename.to()));
        }
        return renames;
    }

    private boolean isOnlyTarget(ColumnModel from, List<ColumnModel> added) {
        return added.stream().filter(to -> couldBecome(from, to)).count() == 1;
    }

    private boolean couldBecome(ColumnModel from, ColumnModel to) {
        return isSame(from, to)
                && isKey(found, from) == isKey(wanted, to)
                && pointsAtTheSame(found.foreignKeyOf(from.name()), wanted.foreignKeyOf(to.name()));
    }

    private boolean isSame(ColumnModel from, ColumnModel to) {
        boolean nullabilityMatters = !wasKey(from) || !isKey(wanted, to);
        return helper.isSameDefinition(Renaming.of(renamed, helper).apply(from), to)
                && (!nullabilityMatters || from.nullable() == to.nullable());
    }

    private boolean wasKey(ColumnModel from) {
        return isKey(found, from)
                || renamed.stream()
                        .filter(rename -> rename.to().equals(from.name()))
                        .anyMatch(rename -> found.primaryKey().columns().contains(rename.from()));
    }

    private static boolean isKey(TableModel table, ColumnModel column) {
        return table.primaryKey().columns().contains(column.name());
    }

    private static boolean pointsAtTheSame(@Nullable ForeignKeyModel from, @Nullable ForeignKeyModel to) {
        if (from == null || to == null) {
            return from == null && to == null;
        }
        return from.pointsWhere(to);
    }
}
