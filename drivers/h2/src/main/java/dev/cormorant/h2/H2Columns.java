package dev.cormorant.h2;

import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables. Reads once; not thread-safe. */
final class H2Columns {
    static final String QUERY = "select c.table_schema, c.table_name, c.column_name, c.is_nullable, c.is_identity,"
            + " c.identity_generation, c.generation_expression, c.column_default, c.remarks, " + parts("c")
            + ", " + parts("e")
            + " from information_schema.columns c left join information_schema.element_types e"
            + " on e.object_schema = c.table_schema and e.object_name = c.table_name and e.object_type = 'TABLE'"
            + " and e.collection_type_identifier = c.dtd_identifier"
            + " where c.table_schema = any(?) order by c.ordinal_position";

    private H2Columns() {}

    private static String parts(String table) {
        String prefix = table + ".";
        return prefix + "data_type as " + table + "_type, coalesce(" + prefix + "character_maximum_length, " + prefix
                + "datetime_precision, " + prefix + "numeric_precision) as " + table + "_size, " + prefix
                + "numeric_scale as " + table + "_scale";
    }

    static ColumnModel column(ResultSet row) throws SQLException {
        boolean list = "array".equalsIgnoreCase(row.getString("c_type"));
        String type = list ? H2Types.text(row, "e") + " array" : H2Types.text(row, "c");
        boolean numbered = row.getString("is_identity").equals("YES");
        String made = row.getString("generation_expression");
        ColumnDetails details = ColumnDetails.NONE
                .withComment(row.getString("remarks"))
                .withGenerated(made == null ? null : new GeneratedExpression(H2Types.plainLiterals(made), true));
        return new ColumnModel(
                row.getString("column_name"),
                type,
                numbered
                        ? type + " generated "
                                + row.getString("identity_generation").toLowerCase(Locale.ROOT) + " as identity"
                        : null,
                row.getString("is_nullable").equals("YES"),
                numbered,
                numbered ? null : plain(row.getString("column_default")),
                details);
    }

    private static @Nullable String plain(@Nullable String expression) {
        return expression == null ? null : H2Types.plainLiterals(expression);
    }
}
