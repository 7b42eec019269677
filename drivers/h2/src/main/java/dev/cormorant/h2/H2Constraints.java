package dev.cormorant.h2;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.FoundTables;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the constraints of tables into them. Reads once; not thread-safe. */
final class H2Constraints {
    private static final String KEYS = "select t.table_schema, t.table_name, t.constraint_name, t.constraint_type,"
            + " array_agg(k.column_name order by k.ordinal_position) as names, t.index_schema, t.index_name,"
            + " array_agg(u.column_name order by k.ordinal_position) as target_names,"
            + " any_value(u.table_schema) as target_schema, any_value(u.table_name) as target,"
            + " any_value(v.index_schema) as target_index_schema, any_value(v.index_name) as target_index_name,"
            + " r.delete_rule, r.update_rule"
            + " from information_schema.table_constraints t join information_schema.key_column_usage k"
            + " on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name"
            + " left join information_schema.referential_constraints r"
            + " on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name"
            + " left join information_schema.key_column_usage u on u.constraint_schema = r.unique_constraint_schema"
            + " and u.constraint_name = r.unique_constraint_name"
            + " and u.ordinal_position = k.position_in_unique_constraint"
            + " left join information_schema.table_constraints v on v.constraint_schema = r.unique_constraint_schema"
            + " and v.constraint_name = r.unique_constraint_name where t.table_schema = any(?)"
            + " group by t.table_schema, t.table_name, t.constraint_name, t.constraint_type, t.index_schema, t.index_name,"
            + " r.delete_rule, r.update_rule order by t.constraint_name";
    private static final String INDEX_COLUMNS = "select index_schema, index_name, column_name"
            + " from information_schema.index_columns where table_schema = any(?) order by ordinal_position";
    private static final String CHECKS = "select t.table_schema, t.table_name, t.constraint_name, c.check_clause"
            + " from information_schema.table_constraints t join information_schema.check_constraints c"
            + " on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name"
            + " where t.constraint_type = 'CHECK' and t.table_schema = any(?) order by t.constraint_name";

    private final InformationSchema schema;
    private final FoundTables tables;
    private final Map<TableName, List<String>> indexed = new HashMap<>();

    H2Constraints(InformationSchema schema, FoundTables tables) {
        this.schema = schema;
        this.tables = tables;
    }

    void read(List<TableName> names) throws SQLException {
        schema.query(
                INDEX_COLUMNS,
                names,
                row -> indexed.computeIfAbsent(schema.named(row), index -> new ArrayList<>())
                        .add(row.getString(3)));
        schema.query(KEYS, names, this::takeKey);
        schema.query(CHECKS, names, row -> tables.add(schema.named(row), check(row)));
    }

    private static CheckModel check(ResultSet row) throws SQLException {
        return new CheckModel(row.getString(3), H2Types.plainLiterals(row.getString(4)));
    }

    private void takeKey(ResultSet row) throws SQLException {
        TableName table = schema.named(row);
        String name = row.getString(3);
        List<String> columns = columns(row, "names", "index");
        switch (row.getString(4)) {
            case "PRIMARY KEY" -> tables.add(table, new PrimaryKeyModel(name, columns));
            case "UNIQUE" -> tables.add(table, unique(name, columns));
            default -> tables.add(table, foreignKey(name, columns, row));
        }
    }

    private static IndexModel unique(String name, List<String> columns) {
        return new IndexModel(name, columns.stream().map(IndexPart::column).toList(), true, IndexForm.CONSTRAINT);
    }

    private ForeignKeyModel foreignKey(String name, List<String> columns, ResultSet row) throws SQLException {
        return new ForeignKeyModel(
                name,
                columns,
                schema.named(row.getString("target_schema"), row.getString("target")),
                columns(row, "target_names", "target_index"),
                ReferentialAction.of(row.getString("delete_rule")),
                ReferentialAction.of(row.getString("update_rule")));
    }

    /** H2 reports renamed columns of constraints by the names that they had, but those of the index by the new ones. */
    private List<String> columns(ResultSet row, String names, String index) throws SQLException {
        List<String> columns = strings(row, names);
        String indexSchema = row.getString(index + "_schema");
        String indexName = row.getString(index + "_name");
        List<String> known =
                indexSchema == null ? List.of() : indexed.getOrDefault(schema.named(indexSchema, indexName), List.of());
        if (known.size() >= columns.size()) {
            List<String> fresh = new ArrayList<>(known.subList(0, columns.size()));
            fresh.removeAll(columns);
            List<String> now = known.subList(0, columns.size());
            columns.replaceAll(column -> now.contains(column) ? column : fresh.remove(0));
        }
        return columns;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) row.getArray(column).getArray()) {
            texts.add((String) text);
        }
        return texts;
    }
}
