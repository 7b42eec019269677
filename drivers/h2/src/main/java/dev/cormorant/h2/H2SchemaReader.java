package dev.cormorant.h2;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TableNotes;
import dev.cormorant.sql.schema.ViewModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a whole schema in a few statements, however many tables it has. */
final class H2SchemaReader {
    private static final String TABLES = "select table_schema, table_name, remarks from information_schema.tables"
            + " where table_type = 'BASE TABLE' and table_schema = any(?)";
    private static final String VIEWS =
            "select table_schema, table_name, view_definition from information_schema.views where table_schema = any(?)";
    private static final String SEQUENCES =
            "select sequence_schema, sequence_name from information_schema.sequences where sequence_schema = any(?)";
    private static final String NAMESPACES =
            "select schema_name from information_schema.schemata where schema_name = any(?)";
    private static final String INDEXES = "select i.table_schema, i.table_name, i.index_name, i.index_type_name,"
            + " c.column_name, c.ordering_specification = 'DESC' as descending, c.null_ordering"
            + " from information_schema.indexes i join information_schema.index_columns c"
            + " on c.index_schema = i.index_schema and c.index_name = i.index_name"
            + " where not i.is_generated and i.table_schema = any(?) order by i.index_name, c.ordinal_position";

    private final InformationSchema schema;

    H2SchemaReader(InformationSchema schema) {
        this.schema = schema;
    }

    SchemaModel read(SchemaModel wanted) throws SQLException {
        List<TableName> sequences = new ArrayList<>();
        schema.query(SEQUENCES, wanted.sequences(), row -> sequences.add(schema.named(row)));
        sequences.retainAll(wanted.sequences());
        List<String> namespaces = new ArrayList<>();
        schema.each(NAMESPACES, wanted.namespaces().toArray(), row -> namespaces.add(row.getString(1)));
        return new SchemaModel(namespaces, List.of(), sequences, tables(wanted.tableNames()), views(wanted.views()));
    }

    private List<ViewModel> views(List<ViewModel> wanted) throws SQLException {
        List<TableName> names = wanted.stream().map(ViewModel::name).toList();
        List<ViewModel> views = new ArrayList<>();
        schema.query(
                VIEWS,
                names,
                row -> views.add(new ViewModel(schema.named(row), H2Types.plainLiterals(row.getString(3)), false)));
        views.removeIf(view -> !names.contains(view.name()));
        return views;
    }

    private List<TableModel> tables(List<TableName> names) throws SQLException {
        Map<TableName, TableNotes> found = new LinkedHashMap<>();
        schema.query(TABLES, names, row -> found.put(schema.named(row), notes(row.getString(3))));
        found.keySet().retainAll(Set.copyOf(names));
        Map<TableName, List<ColumnModel>> columns = H2Columns.read(schema, names);
        Map<TableName, List<IndexModel>> indexes = indexes(names);
        H2Constraints constraints = new H2Constraints(schema).read(names);
        List<TableModel> tables = new ArrayList<>();
        found.forEach((name, notes) -> {
            List<IndexModel> all = new ArrayList<>(constraints.uniques(name));
            all.addAll(indexes.getOrDefault(name, List.of()));
            tables.add(new TableModel(
                    name,
                    columns.getOrDefault(name, List.of()),
                    constraints.primaryKey(name),
                    all,
                    constraints.foreignKeys(name),
                    constraints.checks(name),
                    List.of(),
                    notes));
        });
        return tables;
    }

    private static TableNotes notes(String remarks) {
        return remarks == null || remarks.isEmpty() ? TableNotes.NONE : new TableNotes(remarks, "");
    }

    private Map<TableName, List<IndexModel>> indexes(List<TableName> names) throws SQLException {
        Map<TableName, Map<String, IndexModel>> indexes = new HashMap<>();
        schema.query(INDEXES, names, row -> {
            IndexModel index = new IndexModel(
                    row.getString(3), List.of(part(row)), row.getString(4).startsWith("UNIQUE"), IndexForm.PLAIN);
            indexes.computeIfAbsent(schema.named(row), table -> new LinkedHashMap<>())
                    .merge(index.name(), index, H2SchemaReader::joined);
        });
        Map<TableName, List<IndexModel>> lists = new HashMap<>();
        indexes.forEach((table, all) -> lists.put(table, List.copyOf(all.values())));
        return lists;
    }

    /** Nulls are lower than all values unless the index says otherwise. */
    private static IndexPart part(ResultSet row) throws SQLException {
        boolean descending = row.getBoolean("descending");
        boolean nullsFirst = !"LAST".equals(row.getString("null_ordering"));
        NullPlace nulls = nullsFirst != descending ? null : nullsFirst ? NullPlace.FIRST : NullPlace.LAST;
        return IndexPart.column(row.getString(5)).descending(descending).nulls(nulls);
    }

    private static IndexModel joined(IndexModel index, IndexModel next) {
        List<IndexPart> parts = new ArrayList<>(index.parts());
        parts.addAll(next.parts());
        return new IndexModel(index.name(), parts, index.unique(), index.form());
    }
}
