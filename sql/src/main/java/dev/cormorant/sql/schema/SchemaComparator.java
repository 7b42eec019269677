package dev.cormorant.sql.schema;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the difference of two schemas. Not thread-safe. */
final class SchemaComparator {
    private final SchemaHelper helper;
    private final SchemaModel found;
    private final SchemaModel wanted;

    SchemaComparator(SchemaHelper helper, SchemaModel found, SchemaModel wanted) {
        this.helper = helper;
        this.found = found;
        this.wanted = wanted;
    }

    SchemaDiff compare() {
        List<TableModel> created = new ArrayList<>();
        List<TableChange> changed = new ArrayList<>();
        for (TableModel table : wanted.tables()) {
            TableModel existing = found.find(table.name());
            if (existing == null) {
                created.add(table);
                continue;
            }
            TableChange change = new TableComparator(helper, existing, table).compare();
            changed.add(change);
        }
        changed = withFreedTables(changed);
        List<TableModel> dropped = found.tables().stream()
                .filter(table -> wanted.find(table.name()) == null)
                .toList();
        return new SchemaDiff(
                without(wanted.namespaces(), found.namespaces()),
                enums(),
                new Replacement<>(
                        without(found.sequences(), wanted.sequences()), without(wanted.sequences(), found.sequences())),
                new Replacement<>(dropped, created),
                changed,
                views(changed),
                new RoutineComparator(helper, found.routines()).compare(wanted.routines()));
    }

    /** Tables that are made anew are freed of all foreign keys meanwhile. */
    private static List<TableChange> withFreedTables(List<TableChange> changes) {
        List<TableName> anew = changes.stream()
                .filter(TableChange::repartitions)
                .map(TableChange::table)
                .toList();
        return changes.stream()
                .map(change -> anew.isEmpty() ? change : change.releasing(anew))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static <T> List<T> without(List<T> all, List<T> some) {
        List<T> result = new ArrayList<>(all);
        result.removeAll(some);
        return result;
    }

    private EnumChanges enums() {
        List<EnumModel> created = new ArrayList<>();
        List<EnumChange> changed = new ArrayList<>();
        List<EnumModel> dropped = new ArrayList<>(found.enums());
        for (EnumModel to : wanted.enums()) {
            EnumModel from = take(dropped, to.name());
            if (from == null) {
                created.add(to);
            } else if (!from.items().containsAll(to.items())) {
                changed.add(new EnumChange(from, to));
            }
        }
        return new EnumChanges(created, changed, dropped);
    }

    private static @Nullable EnumModel take(List<EnumModel> enums, TableName name) {
        for (EnumModel candidate : enums) {
            if (candidate.name().equals(name)) {
                enums.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    /** Views that see a table whose columns change have to step aside, and those that see such views too. */
    private Replacement<ViewModel> views(List<TableChange> changed) {
        List<TableName> moved = changed.stream()
                .filter(change -> !change.columns().isEmpty() || change.repartitions())
                .map(TableChange::table)
                .toList();
        ViewOrder order = new ViewOrder(found.views());
        List<ViewModel> stale = found.views().stream()
                .filter(view -> !wanted.views().stream().anyMatch(to -> isSame(view, to)))
                .toList();
        List<ViewModel> dropped = order.seeing(moved, stale);
        List<ViewModel> created = new ArrayList<>(wanted.views());
        created.removeIf(to -> found.views().stream().anyMatch(view -> isSame(view, to) && !dropped.contains(view)));
        return new Replacement<>(dropped, new ViewOrder(created).sorted());
    }

    private boolean isSame(ViewModel from, ViewModel to) {
        return from.name().equals(to.name()) && helper.isSameView(from, to);
    }
}
