package dev.cormorant.sql.schema;

import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.TableName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is in a database, as wanted by a mapping or as found. Role: use.
 *
 * @param namespaces the schemas that tables and other things name
 * @param enums the types whose values are listed
 * @param sequences the sequences
 * @param tables the tables
 * @param views the views
 * @param routines the functions and procedures
 */
public record SchemaModel(
        List<String> namespaces,
        List<EnumModel> enums,
        List<TableName> sequences,
        List<TableModel> tables,
        List<ViewModel> views,
        List<RoutineMetadata> routines) {
    /** A database without anything in it. */
    public static final SchemaModel EMPTY = new SchemaModel(List.of(), List.of());

    /**
     * Makes it so that it can't change.
     *
     * @param namespaces the schemas that tables and other things name
     * @param enums the types whose values are listed
     * @param sequences the sequences
     * @param tables the tables
     * @param views the views
     * @param routines the functions and procedures
     */
    public SchemaModel {
        namespaces = List.copyOf(namespaces);
        enums = List.copyOf(enums);
        sequences = List.copyOf(sequences);
        tables = List.copyOf(tables);
        views = List.copyOf(views);
        routines = List.copyOf(routines);
    }

    /**
     * A database without functions and procedures.
     *
     * @param namespaces the schemas that tables and other things name
     * @param enums the types whose values are listed
     * @param sequences the sequences
     * @param tables the tables
     * @param views the views
     */
    public SchemaModel(
            List<String> namespaces,
            List<EnumModel> enums,
            List<TableName> sequences,
            List<TableModel> tables,
            List<ViewModel> views) {
        this(namespaces, enums, sequences, tables, views, List.of());
    }

    /**
     * A database of tables and sequences alone.
     *
     * @param tables the tables
     * @param sequences the sequences
     */
    public SchemaModel(List<TableModel> tables, List<TableName> sequences) {
        this(List.of(), List.of(), sequences, tables, List.of());
    }

    /**
     * Finds a table.
     *
     * @param name where it is
     * @return the table, or null
     */
    public @Nullable TableModel find(TableName name) {
        for (TableModel table : tables) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    /**
     * Finds a view.
     *
     * @param name where it is
     * @return the view, or null
     */
    public @Nullable ViewModel findView(TableName name) {
        for (ViewModel view : views) {
            if (view.name().equals(name)) {
                return view;
            }
        }
        return null;
    }

    /**
     * The places of the tables.
     *
     * @return one for each table, in order
     */
    public List<TableName> tableNames() {
        return tables.stream().map(TableModel::name).toList();
    }

    /**
     * The places of everything that has one.
     *
     * @return one for each table, view, routine, sequence and type
     */
    public Set<TableName> names() {
        Set<TableName> names = new HashSet<>(tableNames());
        views.forEach(view -> names.add(view.name()));
        enums.forEach(type -> names.add(type.name()));
        routines.forEach(routine -> names.add(routine.name()));
        names.addAll(sequences);
        return names;
    }

    /**
     * The same with other tables.
     *
     * @param others the tables
     * @return a model
     */
    public SchemaModel withTables(List<TableModel> others) {
        return new SchemaModel(namespaces, enums, sequences, others, views, routines);
    }

    /**
     * The same with other views.
     *
     * @param others the views
     * @return a model
     */
    public SchemaModel withViews(List<ViewModel> others) {
        return new SchemaModel(namespaces, enums, sequences, tables, others, routines);
    }

    /**
     * The same with other functions and procedures.
     *
     * @param others the functions and procedures
     * @return a model
     */
    public SchemaModel withRoutines(List<RoutineMetadata> others) {
        return new SchemaModel(namespaces, enums, sequences, tables, views, others);
    }
}
