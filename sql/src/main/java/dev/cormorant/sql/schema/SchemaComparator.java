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
        List<TableChange> compared = new ArrayList<>();
        for (TableModel table : wanted.tables()) {
            TableModel existing = found.find(table.name());
            if (existing == null) {
                created.add(table);
            } else {
                compared.add(new TableComparator(helper, existing, table).compare());
            }
        }
        List<TableChange> changed = withFreedTables(compared);
        ViewComparator views = new ViewComparator(helper, found, wanted, changed);
        return new SchemaDiff(
                without(wanted.namespaces(), found.namespaces()),
                enums(),
                new Replacement<>(
                        without(found.sequences(), wanted.sequences()), without(wanted.sequences(), found.sequences())),
                new Replacement<>(droppedTables(), created),
                changed,
                views.views(),
                views.triggers(),
                new RoutineComparator(helper, found.routines()).compare(wanted.routines()));
    }

    private List<TableModel> droppedTables() {
        return found.tables().stream()
                .filter(table -> wanted.find(table.name()) == null)
                .toList();
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
}
