package dev.cormorant.sql.schema;

import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.UpdateOptions;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.TableChange.Replacement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an update looks at: as it is and as it shall be, without what the user wants to be left alone. Immutable. */
final class UpdateScope {
    private final SchemaHelper helper;
    private final UpdateOptions options;
    private final SchemaModel found;
    private final SchemaModel wanted;

    private UpdateScope(SchemaHelper helper, UpdateOptions options, SchemaModel found, SchemaModel wanted) {
        this.helper = helper;
        this.options = options;
        this.found = found;
        this.wanted = wanted;
    }

    static UpdateScope read(
            SchemaHelper helper,
            UpdateOptions options,
            Connection connection,
            SchemaModel mapped,
            ExceptionConverter errors)
            throws SQLException {
        CanonicalTrial trial = new CanonicalTrial(connection, errors);
        SchemaModel names = options.dropsUnknown() ? joined(mapped, helper.readNames(connection)) : mapped;
        SchemaModel read = without(helper.readSchema(connection, names), options);
        SchemaModel mine = new CanonicalPartitions(helper, trial).of(without(mapped, options), read);
        SchemaModel wanted = new CanonicalViews(helper, trial).of(mine, read);
        SchemaModel found = read;
        if (options.ignoresRoutines()) {
            wanted = wanted.withRoutines(unknown(wanted.routines(), read.routines()));
            found = read.withRoutines(List.of());
        }
        return new UpdateScope(helper, options, found, new KeptColumns(helper, options).widen(wanted, found));
    }

    private static SchemaModel joined(SchemaModel mapped, SchemaModel names) {
        List<TableModel> tables = new ArrayList<>(mapped.tables());
        names.tables().stream()
                .filter(table -> mapped.find(table.name()) == null)
                .forEach(tables::add);
        List<TableName> known = mapped.views().stream().map(ViewModel::name).toList();
        List<ViewModel> views = new ArrayList<>(mapped.views());
        names.views().stream().filter(view -> !known.contains(view.name())).forEach(views::add);
        List<RoutineMetadata> routines = new ArrayList<>(mapped.routines());
        routines.addAll(unknown(names.routines(), mapped.routines()));
        return mapped.withTables(tables).withViews(views).withRoutines(routines);
    }

    private static List<RoutineMetadata> unknown(List<RoutineMetadata> routines, List<RoutineMetadata> known) {
        Set<TableName> names = known.stream().map(RoutineMetadata::name).collect(Collectors.toSet());
        return routines.stream()
                .filter(routine -> !names.contains(routine.name()))
                .toList();
    }

    private static SchemaModel without(SchemaModel model, UpdateOptions options) {
        return model.withTables(model.tables().stream()
                        .filter(table -> !options.skipsTable(table.name().name()))
                        .toList())
                .withViews(model.views().stream()
                        .filter(view -> !options.skipsTable(view.name().name()))
                        .toList());
    }

    SchemaDiff forward() {
        SchemaDiff diff = SchemaDiff.between(found, wanted, helper);
        return options.isSafe() ? withoutDrops(diff) : diff;
    }

    SchemaDiff backward() {
        return SchemaDiff.between(wanted, found, helper);
    }

    private static SchemaDiff withoutDrops(SchemaDiff diff) {
        List<TableName> back =
                diff.views().added().stream().map(ViewModel::name).toList();
        List<ViewModel> staying = diff.views().dropped().stream()
                .filter(view -> !back.contains(view.name()))
                .toList();
        return new SchemaDiff(
                diff.namespaces(),
                new EnumChanges(diff.enums().created(), diff.enums().changed(), List.of()),
                new Replacement<>(List.of(), diff.sequences().added()),
                new Replacement<>(List.of(), diff.tables().added()),
                diff.changed(),
                returning(diff.views(), staying),
                returning(
                        diff.viewTriggers(),
                        staying.stream().flatMap(ViewTrigger::of).toList()),
                returning(diff));
    }

    /** Views that come again under the same name may go, and all that hangs on them. */
    private static <T> Replacement<T> returning(Replacement<T> all, List<T> staying) {
        return new Replacement<>(
                all.dropped().stream().filter(one -> !staying.contains(one)).toList(), all.added());
    }

    /** Routines that come again under the same name may go. */
    private static Replacement<RoutineMetadata> returning(SchemaDiff diff) {
        List<TableName> back =
                diff.routines().added().stream().map(RoutineMetadata::name).toList();
        return new Replacement<>(
                diff.routines().dropped().stream()
                        .filter(routine -> back.contains(routine.name()))
                        .toList(),
                diff.routines().added());
    }
}
