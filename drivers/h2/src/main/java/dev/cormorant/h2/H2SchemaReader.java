package dev.cormorant.h2;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.FoundTables;
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
import java.util.List;
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

    private static final String CONTENT =
            "select s, n from (select table_schema s, table_name n from information_schema.tables"
                    + " union all select sequence_schema, sequence_name from information_schema.sequences"
                    + " union all select domain_schema, domain_name from information_schema.domains"
                    + " union all select routine_schema, routine_name from information_schema.routines) where s = any(?)";

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

    List<String> emptied(SchemaModel going) throws SQLException {
        Set<TableName> names = going.names();
        List<String> empty = new ArrayList<>(going.namespaces());
        schema.each(CONTENT, empty.toArray(), row -> {
            if (!names.contains(schema.named(row))) {
                empty.remove(row.getString(1));
            }
        });
        return empty;
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
        FoundTables found = new FoundTables();
        schema.query(TABLES, names, row -> {
            if (names.contains(schema.named(row))) {
                found.add(schema.named(row), notes(row.getString(3)));
            }
        });
        schema.query(H2Columns.QUERY, names, row -> found.add(schema.named(row), H2Columns.column(row)));
        new H2Constraints(schema, found).read(names);
        schema.query(INDEXES, names, row -> found.add(schema.named(row), index(row)));
        return found.models();
    }

    private static TableNotes notes(String remarks) {
        return remarks == null || remarks.isEmpty() ? TableNotes.NONE : new TableNotes(remarks, "");
    }

    private static IndexModel index(ResultSet row) throws SQLException {
        boolean unique = row.getString(4).startsWith("UNIQUE");
        return new IndexModel(row.getString(3), List.of(part(row)), unique, IndexForm.PLAIN);
    }

    /** Nulls are lower than all values unless the index says otherwise. */
    private static IndexPart part(ResultSet row) throws SQLException {
        boolean descending = row.getBoolean("descending");
        boolean nullsFirst = !"LAST".equals(row.getString("null_ordering"));
        NullPlace nulls = nullsFirst != descending ? null : nullsFirst ? NullPlace.FIRST : NullPlace.LAST;
        return IndexPart.column(row.getString(5)).descending(descending).nulls(nulls);
    }
}
