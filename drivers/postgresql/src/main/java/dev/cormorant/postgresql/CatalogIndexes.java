package dev.cormorant.postgresql;

import dev.cormorant.metadata.NullPlace;
import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the indexes of tables, without those behind primary keys and exclusions. */
final class CatalogIndexes {
    private static final String PARTS = "select i.indrelid::bigint, i.indexrelid::bigint, c.relname, i.indisunique,"
            + " m.amname, pg_get_expr(i.indpred, i.indrelid) as condition, u.oid is not null as constrained,"
            + " p.place <= i.indnkeyatts as key, a.attname, pg_get_indexdef(i.indexrelid, p.place, true) as expression,"
            + " coalesce(i.indoption[p.place - 1], 0) as options"
            + " from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am m on m.oid = c.relam"
            + " cross join lateral generate_series(1, i.indnatts) p (place)"
            + " left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[p.place - 1]"
            + " and a.attnum <> 0"
            + " left join pg_constraint u on u.conindid = i.indexrelid and u.contype in ('u', 'x')"
            + " where i.indrelid = any(?::oid[]) and not i.indisprimary and u.contype is distinct from 'x'"
            + " order by i.indexrelid, p.place";
    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private CatalogIndexes() {}

    static Map<Long, List<IndexModel>> read(Catalog catalog, Iterable<Long> tables) throws SQLException {
        Map<Long, List<IndexModel>> indexes = new HashMap<>();
        long[] last = {0};
        catalog.query(
                PARTS,
                row -> {
                    List<IndexModel> ofTable = indexes.computeIfAbsent(row.getLong(1), table -> new ArrayList<>());
                    boolean next = last[0] == row.getLong(2);
                    last[0] = row.getLong(2);
                    int end = ofTable.size() - 1;
                    ofTable.add(next ? longer(ofTable.remove(end), row) : longer(beginning(row), row));
                },
                catalog.numbers(tables));
        return indexes;
    }

    private static IndexModel beginning(ResultSet row) throws SQLException {
        String method = row.getString("amname");
        IndexForm form = (row.getBoolean("constrained") ? IndexForm.CONSTRAINT : IndexForm.PLAIN)
                .where(ReportedExpression.plain(row.getString("condition")))
                .type(method.equals("btree") ? null : method);
        return new IndexModel(row.getString("relname"), List.of(), row.getBoolean("indisunique"), form);
    }

    private static IndexModel longer(IndexModel index, ResultSet row) throws SQLException {
        String column = row.getString("attname");
        List<IndexPart> parts = new ArrayList<>(index.parts());
        List<String> include = new ArrayList<>(index.form().include());
        if (row.getBoolean("key")) {
            parts.add(part(column, row));
        } else {
            include.add(column);
        }
        IndexForm form = index.form();
        return new IndexModel(
                index.name(),
                parts,
                index.unique(),
                new IndexForm(form.constraint(), form.where(), include, form.type(), form.extra()));
    }

    private static IndexPart part(@Nullable String column, ResultSet row) throws SQLException {
        int options = row.getInt("options");
        boolean descending = (options & DESCENDING) != 0;
        boolean nullsFirst = (options & NULLS_FIRST) != 0;
        IndexPart part = column == null ? IndexPart.expression(row.getString("expression")) : IndexPart.column(column);
        NullPlace nulls = nullsFirst == descending ? null : nullsFirst ? NullPlace.FIRST : NullPlace.LAST;
        return part.descending(descending).nulls(nulls);
    }
}
