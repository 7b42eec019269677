package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.EnumModel;
import dev.cormorant.sql.schema.FoundTables;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TableNotes;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a whole schema in a few statements, however many tables it has. */
final class PostgreSqlSchemaReader {
    private static final String COMMENTS = "select objoid::bigint, description from pg_description"
            + " where classoid = 'pg_class'::regclass and objsubid = 0 and objoid = any(?::oid[])";
    private static final String NAMESPACES = "select nspname from pg_namespace where nspname = any(?::text[])";
    private static final String ENUMS = "select w.place, e.enumlabel"
            + " from unnest(?::text[], ?::text[]) with ordinality w (schema, name, place)"
            + " join pg_namespace n on n.nspname = w.schema"
            + " join pg_type t on t.typnamespace = n.oid and t.typname = w.name"
            + " join pg_enum e on e.enumtypid = t.oid order by w.place, e.enumsortorder";
    private static final String VIEWS = "select c.oid::bigint, c.relkind = 'm', pg_get_viewdef(c.oid)"
            + " from pg_class c where c.oid = any(?::oid[])";

    private final Catalog catalog;
    private final SqlVocabulary vocabulary;

    PostgreSqlSchemaReader(Catalog catalog, SqlVocabulary vocabulary) {
        this.catalog = catalog;
        this.vocabulary = vocabulary;
    }

    SchemaModel read(SchemaModel wanted) throws SQLException {
        return new SchemaModel(
                namespaces(wanted.namespaces()),
                enums(wanted.enums().stream().map(EnumModel::name).toList()),
                List.copyOf(catalog.find(wanted.sequences(), "S").values()),
                tables(catalog.find(wanted.tableNames(), "r", "p")),
                views(catalog.find(wanted.views().stream().map(ViewModel::name).toList(), "v", "m")),
                new CatalogRoutines(catalog).read(wanted.routines()));
    }

    private List<String> namespaces(List<String> wanted) throws SQLException {
        List<String> found = new ArrayList<>();
        if (!wanted.isEmpty()) {
            catalog.query(NAMESPACES, row -> found.add(row.getString(1)), catalog.texts(wanted));
        }
        return found;
    }

    private List<EnumModel> enums(List<TableName> wanted) throws SQLException {
        Map<TableName, List<String>> found = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            catalog.query(
                    ENUMS,
                    row -> found.computeIfAbsent(wanted.get(row.getInt(1) - 1), name -> new ArrayList<>())
                            .add(row.getString(2)),
                    catalog.schemasOf(wanted),
                    catalog.namesOf(wanted));
        }
        return found.entrySet().stream()
                .map(type -> new EnumModel(type.getKey(), type.getValue()))
                .toList();
    }

    private List<ViewModel> views(Map<Long, TableName> names) throws SQLException {
        List<ViewModel> found = new ArrayList<>();
        if (!names.isEmpty()) {
            Array numbers = catalog.numbers(names.keySet());
            Map<TableName, List<TriggerModel>> triggers = new HashMap<>();
            CatalogTriggers reader = new CatalogTriggers(
                    vocabulary,
                    (view, trigger) -> triggers.computeIfAbsent(view, name -> new ArrayList<>())
                            .add(trigger));
            each(CatalogTriggers.QUERY, names, numbers, reader::add);
            each(VIEWS, names, numbers, (view, row) -> {
                String sql = withoutEnd(row.getString(3));
                found.add(new ViewModel(view, sql, row.getBoolean(2), triggers.getOrDefault(view, List.of())));
            });
        }
        return found;
    }

    static String withoutEnd(String sql) {
        return sql.strip().replaceAll(";$", "");
    }

    private List<TableModel> tables(Map<Long, TableName> names) throws SQLException {
        if (names.isEmpty()) {
            return List.of();
        }
        FoundTables tables = new FoundTables();
        Array numbers = catalog.numbers(names.keySet());
        CatalogConstraints constraints = new CatalogConstraints(catalog, tables);
        CatalogTriggers triggers = new CatalogTriggers(vocabulary, tables::add);
        CatalogPartitions partitions = new CatalogPartitions();
        each(CatalogPartitions.QUERY, names, numbers, partitions::add);
        names.values().forEach(name -> tables.add(name, partitions.notes(name)));
        each(
                COMMENTS,
                names,
                numbers,
                (table, row) -> tables.add(
                        table,
                        new TableNotes(
                                row.getString(2), "", partitions.notes(table).partitioning())));
        each(CatalogColumns.QUERY, names, numbers, (table, row) -> tables.add(table, CatalogColumns.column(row)));
        each(CatalogConstraints.QUERY, names, numbers, constraints::add);
        each(CatalogIndexes.QUERY, names, numbers, (table, row) -> tables.add(table, CatalogIndexes.part(row)));
        each(CatalogTriggers.QUERY, names, numbers, triggers::add);
        return tables.models();
    }

    /** Each query takes the numbers of tables, and gives one of them first. */
    private void each(String query, Map<Long, TableName> names, Array numbers, PartConsumer parts) throws SQLException {
        catalog.query(query, row -> parts.accept(Objects.requireNonNull(names.get(row.getLong(1))), row), numbers);
    }

    @FunctionalInterface
    private interface PartConsumer {
        void accept(TableName table, ResultSet row) throws SQLException;
    }
}
