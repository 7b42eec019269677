package dev.cormorant.postgresql;

import dev.cormorant.sql.schema.ColumnDetails;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads the columns of tables. */
final class CatalogColumns {
    static final String QUERY =
            "select a.attrelid::bigint, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,"
                    + " a.attidentity::text, a.attgenerated::text, pg_get_expr(d.adbin, d.adrelid) as value, case when"
                    + " a.attcollation <> t.typcollation then c.collname end as collation, col_description(a.attrelid,"
                    + " a.attnum) as comment, exists (select 1 from pg_depend o join pg_class s on s.oid = o.objid and"
                    + " s.relkind = 'S' where o.refobjid = a.attrelid and o.refobjsubid = a.attnum and o.deptype = 'a') as"
                    + " serial from pg_attribute a join pg_type t on t.oid = a.atttypid left join pg_attrdef d on"
                    + " d.adrelid = a.attrelid and d.adnum = a.attnum left join pg_collation c on c.oid = a.attcollation"
                    + " where a.attrelid = any(?::oid[]) and a.attnum > 0 and not a.attisdropped order by a.attrelid,"
                    + " a.attnum";

    private CatalogColumns() {}

    static ColumnModel column(ResultSet row) throws SQLException {
        String type = row.getString("type");
        String identity = row.getString("attidentity");
        boolean numbered = !identity.isEmpty() || row.getBoolean("serial");
        String generated = row.getString("attgenerated");
        String value = row.getString("value");
        ColumnDetails details = ColumnDetails.NONE
                .withCollation(row.getString("collation"))
                .withComment(row.getString("comment"))
                .withGenerated(generated.isEmpty() ? null : new GeneratedExpression(value, generated.equals("s")));
        return new ColumnModel(
                row.getString("attname"),
                type,
                numbered
                        ? type + " generated " + (identity.equals("a") ? "always" : "by default") + " as identity"
                        : null,
                !row.getBoolean("attnotnull"),
                numbered,
                defaultValue(numbered || !generated.isEmpty(), value),
                details);
    }

    private static @Nullable String defaultValue(boolean made, @Nullable String value) {
        return made ? null : value;
    }
}
