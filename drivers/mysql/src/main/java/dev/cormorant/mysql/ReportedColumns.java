package dev.cormorant.mysql;

import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads columns as {@code information_schema} reports them. */
final class ReportedColumns {
    private final ReportedSql sql;

    ReportedColumns(ReportedSql sql) {
        this.sql = sql;
    }

    static String query(ReportForm form) {
        return "select c.table_name, c.column_name, " + form.columnTypeSQL() + ", c.is_nullable, c.column_default,"
                + " c.extra, c.column_comment, c.collation_name, c.generation_expression from information_schema.columns c"
                + " where c.table_schema = database() order by c.table_name, c.ordinal_position";
    }

    void read(ResultSet row, @Nullable TableParts table) throws SQLException {
        if (table == null) {
            return;
        }
        String type = row.getString(3);
        String extra = row.getString(6).toLowerCase(Locale.ROOT);
        boolean counts = extra.contains("auto_increment");
        GeneratedExpression generated = generated(row.getString(9), extra);
        String value = generated == null ? sql.defaultValue(row.getString(5), extra) : null;
        String collation = type.equals("json") ? null : table.special(row.getString(8));
        table.add(new ColumnModel(
                row.getString(2),
                type,
                counts ? type + " auto_increment" : null,
                row.getString(4).equals("YES"),
                counts,
                value,
                new ColumnDetails(generated, collation, null, onUpdate(extra)).withComment(row.getString(7))));
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
