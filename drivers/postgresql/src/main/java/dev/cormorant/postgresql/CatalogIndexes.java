package dev.cormorant.postgresql;

import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.metadata.NullPlace;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the indexes of tables, without those behind primary keys and exclusions. */
final class CatalogIndexes {
    static final String QUERY = "select i.indrelid::bigint, i.indexrelid::bigint, c.relname, i.indisunique,"
            + " m.amname, pg_get_expr(i.indpred, i.indrelid) as condition, u.oid is not null as constrained,"
            + " p.place <= i.indnkeyatts as key, a.attname, pg_get_indexdef(i.indexrelid, p.place, true) as expression,"
            + " coalesce(i.indoption[p.place - 1], 0) as options, coalesce(u.condeferrable, false) as deferrable,"
            + " coalesce(u.condeferred, false) as deferred, coalesce(o.collname, '') as collation,"
            + " (select s.option_value::int from pg_options_to_table(c.reloptions) s where s.option_name = 'fillfactor')"
            + " as filled"
            + " from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam"
            + " cross join lateral generate_series(1, i.indnatts) p (place)"
            + " left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[p.place - 1]"
            + " and a.attnum <> 0"
            + " left join pg_collation o on o.oid = i.indcollation[p.place - 1]"
            + " and o.oid is distinct from coalesce(a.attcollation, 'pg_catalog.\"default\"'::regcollation::oid)"
            + " left join pg_constraint u on u.conindid = i.indexrelid and u.contype in ('u', 'x')"
            + " where i.indrelid = any(?::oid[]) and not i.indisprimary and u.contype is distinct from 'x'"
            + " order by i.indexrelid, p.place";
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private CatalogIndexes() {}

    /** One column of an index, as an index of its own. */
    static IndexModel part(ResultSet row) throws SQLException {
        String method = row.getString("amname");
        String column = row.getString("attname");
        boolean key = row.getBoolean("key");
        IndexForm form = new IndexForm(
                row.getBoolean("constrained"),
                ReportedExpression.plain(row.getString("condition")),
                key ? List.of() : List.of(column),
                method.equals("btree") ? null : method,
                "",
                new IndexTraits(
                        CatalogConstraints.deferral(row.getBoolean("deferrable"), row.getBoolean("deferred")),
                        row.getInt("filled"),
                        false));
        List<IndexPart> parts = key ? List.of(part(column, row)) : List.of();
        return new IndexModel(row.getString("relname"), parts, row.getBoolean("indisunique"), form);
    }

    private static IndexPart part(@Nullable String column, ResultSet row) throws SQLException {
        int options = row.getInt("options");
        boolean descending = (options & DESCENDING) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        IndexPart part = column == null ? IndexPart.expression(row.getString("expression")) : IndexPart.column(column);
        NullPlace nulls = nullsFirst == descending ? null : nullsFirst ? NullPlace.FIRST : NullPlace.LAST;
        return part.descending(descending).nulls(nulls).collated(row.getString("collation"));
    }
}
