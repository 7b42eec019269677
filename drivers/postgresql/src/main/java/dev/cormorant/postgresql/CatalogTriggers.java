package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.TriggerModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds to tables and views the triggers that have a function of their own, and no others. */
final class CatalogTriggers {
    static final String QUERY = "select t.tgrelid::bigint, t.tgname, p.proname, p.prosrc, case when t.tgtype & 2 = 2"
            + " then 'before ' when t.tgtype & 64 = 64 then 'instead of ' else 'after ' end || case when t.tgtype & 4 = 4"
            + " then 'insert' when t.tgtype & 8 = 8 then 'delete' else 'update' end, pg_get_triggerdef(t.oid, true),"
            + " t.tgtype & 1 = 0 from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = any(?::oid[]) and"
            + " not t.tgisinternal order by t.tgname";
    private static final Pattern WHEN = Pattern.compile("(?s)\\bWHEN \\((.*)\\) EXECUTE FUNCTION ");

    private final SqlVocabulary vocabulary;
    private final BiConsumer<TableName, TriggerModel> found;

    CatalogTriggers(SqlVocabulary vocabulary, BiConsumer<TableName, TriggerModel> found) {
        this.vocabulary = vocabulary;
        this.found = found;
    }

    void add(TableName table, ResultSet row) throws SQLException {
        String name = row.getString(2);
        if (row.getString(3).equals(new TriggerFunctions(vocabulary, table).name(name))) {
            String moment = row.getString(5);
            Matcher when = WHEN.matcher(row.getString(6));
            found.accept(
                    table,
                    new TriggerModel(
                            name,
                            moment,
                            when.find() ? String.valueOf(ReportedExpression.plain(when.group(1))) : "",
                            TriggerFunctions.body(row.getString(4), moment),
                            row.getBoolean(7)));
        }
    }
}
