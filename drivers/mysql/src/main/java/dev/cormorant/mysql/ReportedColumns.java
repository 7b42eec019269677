package dev.cormorant.mysql;

import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads columns as {@code information_schema} reports them. */
final class ReportedColumns {
    static final String QUERY = "select table_name, column_name, column_type, is_nullable, column_default, extra,"
            + " column_comment, collation_name, generation_expression from information_schema.columns"
            + CatalogRows.HERE + "order by table_name, ordinal_position";

    private final ReportedSql sql;
    private final Map<String, String> collations = new HashMap<>();
    private final Set<List<String>> json = new HashSet<>();

    ReportedColumns(ReportedSql sql) {
        this.sql = sql;
    }

    /** Columns that are compared as their table is do not say so. */
    void noteCollation(String table, String collation) {
        collations.put(table, collation);
    }

    /** A column that is text with a check for JSON is JSON. */
    void noteJson(String table, String column) {
        json.add(List.of(table, column));
    }

    ColumnModel read(ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        String type = json.contains(List.of(table, name)) ? "json" : row.getString(3);
        String extra = row.getString(6).toLowerCase(Locale.ROOT);
        boolean counts = extra.contains("auto_increment");
        GeneratedExpression generated = generated(row.getString(9), extra);
        String value = generated == null ? sql.defaultValue(row.getString(5), extra) : null;
        String collation = type.equals("json") ? null : row.getString(8);
        boolean usual = collation != null && collation.equals(collations.get(table));
        return new ColumnModel(
                name,
                type,
                counts ? type + " auto_increment" : null,
                row.getString(4).equals("YES"),
                counts,
                value,
                new ColumnDetails(generated, usual ? null : collation, null, onUpdate(extra))
                        .withComment(row.getString(7)));
    }

    private @Nullable GeneratedExpression generated(@Nullable String expression, String extra) {
        return expression == null || expression.isEmpty()
                ? null
                : new GeneratedExpression(sql.expression(expression), extra.contains("stored"));
    }

    private static String onUpdate(String extra) {
        int at = extra.indexOf("on update ");
        return at < 0 ? "" : extra.substring(at);
    }
}
