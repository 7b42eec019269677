package dev.cormorant.postgresql;

import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.EnumChange;
import dev.cormorant.sql.schema.EnumModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that give a type another list of values. Values can be added in place; where one goes or moves, the type
 * is made anew, and all columns of the old one change over. A row that holds a value which goes makes that fail.
 */
final class EnumAlteration {
    private EnumAlteration() {}

    static List<String> statements(SqlVocabulary vocabulary, EnumChange change) {
        List<String> kept = new ArrayList<>(change.to().items());
        kept.retainAll(change.from().items());
        return kept.equals(change.from().items()) ? added(vocabulary, change) : madeAnew(vocabulary, change);
    }

    private static List<String> added(SqlVocabulary vocabulary, EnumChange change) {
        List<String> out = new ArrayList<>();
        String before = null;
        for (String item : change.to().items()) {
            if (!change.from().items().contains(item)) {
                String place = before == null
                        ? " before " + vocabulary.escape(change.from().items().get(0))
                        : " after " + vocabulary.escape(before);
                out.add("alter type " + vocabulary.quoteTable(change.to().name()) + " add value "
                        + vocabulary.escape(item) + place);
            }
            before = item;
        }
        return out;
    }

    private static List<String> madeAnew(SqlVocabulary vocabulary, EnumChange change) {
        TableName name = change.to().name();
        TableName old = new TableName(name.schema(), vocabulary.fitIdentifier(name.name() + "_before"));
        return List.of(
                "alter type " + vocabulary.quoteTable(name) + " rename to " + vocabulary.quoteIdentifier(old.name()),
                create(vocabulary, change.to()),
                changeOver(
                        vocabulary.escape(vocabulary.quoteTable(old)), vocabulary.escape(vocabulary.quoteTable(name))),
                "drop type " + vocabulary.quoteTable(old));
    }

    private static String create(SqlVocabulary vocabulary, EnumModel type) {
        List<String> items = type.items().stream().map(vocabulary::escape).toList();
        return "create type " + vocabulary.quoteTable(type.name()) + " as enum (" + String.join(", ", items) + ")";
    }

    /** Only the server knows the columns. */
    private static String changeOver(String old, String type) {
        String body = "declare c record; begin"
                + " for c in select a.attrelid::regclass as place, a.attname as name,"
                + " split_part(pg_get_expr(d.adbin, d.adrelid), '::', 1) as value"
                + " from pg_attribute a join pg_class t on t.oid = a.attrelid and t.relkind in ('r', 'p')"
                + " left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
                + " where a.atttypid = " + old + "::regtype and not a.attisdropped loop"
                + " execute format('alter table %s alter column %I drop default', c.place, c.name);"
                + " execute format('alter table %s alter column %I type %s using %I::text::%s', c.place, c.name, "
                + type + ", c.name, " + type + ");"
                + " if c.value is not null then"
                + " execute format('alter table %s alter column %I set default %s', c.place, c.name, c.value); end if;"
                + " end loop; end";
        return "do '" + body.replace("'", "''") + "'";
    }
}
