package dev.cormorant.sqlite;

import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.SqlScanner;
import dev.cormorant.sql.schema.TriggerModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code create index}, {@code create trigger} and {@code create view} statements as SQLite keeps them. */
final class CreateText {
    private static final Pattern VIEW_QUERY = Pattern.compile("(?is)^create\\s.*?\\sas\\s+(.*)$");

    private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|`[^`]*`|\\[[^\\]]*]|'[^']*'|[\\w$]+)";
    private static final Pattern TRIGGER =
            Pattern.compile("(?is)^create\\s+trigger\\s+" + NAME + "\\s*(.*?)\\s*\\bon\\s*" + NAME
                    + "\\s*(?:for\\s+each\\s+row\\s*)?(?:when\\s*(.*?)\\s*)?\\b(begin\\b.*\\bend)\\s*;?\\s*$");

    private static final Pattern COLLATION = Pattern.compile("(?i)\\s+collate\\s+(" + NAME + ")$");

    private CreateText() {}

    static TriggerModel trigger(String name, String sql) throws SQLException {
        Matcher text = TRIGGER.matcher(sql);
        if (!text.matches()) {
            throw new SQLException("The trigger \"" + name + "\" cannot be read: " + sql);
        }
        String moment = text.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String when = text.group(2) == null ? "" : unwrapped(text.group(2));
        return new TriggerModel(name, moment, when, TriggerModel.statements(text.group(3)));
    }

    static String viewQuery(String sql) {
        Matcher matcher = VIEW_QUERY.matcher(sql);
        return matcher.matches() ? matcher.group(1) : sql;
    }

    static IndexModel index(String name, boolean unique, String sql) {
        String inside = SqlScanner.insideParentheses(sql);
        List<IndexPart> parts = new ArrayList<>();
        for (String item : SqlScanner.splitTopLevel(inside)) {
            parts.add(part(item));
        }
        return new IndexModel(name, parts, unique, IndexForm.PLAIN.where(condition(sql, inside)));
    }

    private static IndexPart part(String item) {
        boolean descending = item.toLowerCase(Locale.ROOT).endsWith(" desc");
        String text = descending || item.toLowerCase(Locale.ROOT).endsWith(" asc")
                ? item.substring(0, item.lastIndexOf(' ')).trim()
                : item;
        Matcher rules = COLLATION.matcher(text);
        String collation = rules.find() ? SqlScanner.unquote(rules.group(1)) : "";
        String what = collation.isEmpty() ? text : text.substring(0, rules.start());
        IndexPart part = SqlScanner.tokens(what).size() == 1
                ? IndexPart.column(SqlScanner.unquote(what))
                : IndexPart.expression(unwrapped(what));
        return part.descending(descending).collated(collation);
    }

    private static String unwrapped(String text) {
        String inside = SqlScanner.insideParentheses(text);
        return text.equals("(" + inside + ")") ? inside : text;
    }

    private static @Nullable String condition(String sql, String inside) {
        String rest = sql.substring(sql.indexOf("(" + inside + ")") + inside.length() + 2)
                .trim();
        return rest.toLowerCase(Locale.ROOT).startsWith("where")
                ? rest.substring("where".length()).trim()
                : null;
    }
}
