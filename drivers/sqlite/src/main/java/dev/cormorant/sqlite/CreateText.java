package dev.cormorant.sqlite;

import dev.cormorant.sql.schema.IndexForm;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import dev.cormorant.sql.schema.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code create index} and {@code create view} statements as SQLite keeps them. */
final class CreateText {
    private static final Pattern VIEW_QUERY = Pattern.compile("(?is)^create\\s.*?\\sas\\s+(.*)$");

    private CreateText() {}

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
        if (SqlScanner.tokens(text).size() == 1) {
            return IndexPart.column(SqlScanner.unquote(text)).descending(descending);
        }
        boolean wrapped = text.startsWith("(") && text.equals("(" + SqlScanner.insideParentheses(text) + ")");
        return IndexPart.expression(wrapped ? SqlScanner.insideParentheses(text) : text)
                .descending(descending);
    }

    private static @Nullable String condition(String sql, String inside) {
        String rest = sql.substring(sql.indexOf("(" + inside + ")") + inside.length() + 2)
                .trim();
        return rest.toLowerCase(Locale.ROOT).startsWith("where")
                ? rest.substring("where".length()).trim()
                : null;
    }
}
