package dev.cormorant.sqlite;

import dev.cormorant.entity.Deferral;
import dev.cormorant.sql.schema.CheckModel;
import dev.cormorant.sql.schema.ForeignKeyModel;
import dev.cormorant.sql.schema.GeneratedExpression;
import dev.cormorant.sql.schema.SqlScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads out of a {@code create table} statement what no pragma of SQLite tells. Immutable. */
final class TableText {
    /** The items between the parentheses, in tokens. */
    private final List<List<String>> items = new ArrayList<>();

    private final Map<String, String> columns = new HashMap<>();
    private final List<CheckModel> checks = new ArrayList<>();
    private final boolean numbered;

    TableText(String sql) {
        this.numbered = has(SqlScanner.tokens(sql), "autoincrement");
        for (String item : SqlScanner.splitTopLevel(SqlScanner.insideParentheses(sql))) {
            List<String> tokens = SqlScanner.tokens(item);
            items.add(tokens);
            columns.put(SqlScanner.unquote(tokens.get(0)), item);
            addCheck(item, tokens);
        }
    }

    /** Only checks of the table: those within a column belong to its definition. */
    private void addCheck(String item, List<String> tokens) {
        boolean named = tokens.size() > 2 && tokens.get(0).equalsIgnoreCase("constraint");
        int word = named ? 2 : 0;
        if (tokens.size() > word && tokens.get(word).equalsIgnoreCase("check")) {
            String name = named ? SqlScanner.unquote(tokens.get(1)) : "";
            checks.add(new CheckModel(name, SqlScanner.insideParentheses(item)));
        }
    }

    private static boolean has(List<String> tokens, String word) {
        return tokens.stream().anyMatch(word::equalsIgnoreCase);
    }

    boolean isNumbered() {
        return numbered;
    }

    List<CheckModel> checks() {
        return checks;
    }

    @Nullable
    String collation(String column) {
        List<String> tokens = SqlScanner.tokens(columns.getOrDefault(column, ""));
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).equalsIgnoreCase("collate")) {
                return SqlScanner.unquote(tokens.get(at + 1));
            }
        }
        return null;
    }

    @Nullable
    GeneratedExpression generated(String column, boolean stored) {
        String item = columns.getOrDefault(column, "");
        int word = item.toLowerCase(Locale.ROOT).indexOf(" as ");
        int tight = item.toLowerCase(Locale.ROOT).indexOf(" as(");
        int at = word >= 0 ? word : tight;
        return at < 0 ? null : new GeneratedExpression(SqlScanner.insideParentheses(item.substring(at)), stored);
    }

    /** A foreign key with its name and the time at which it is checked. */
    ForeignKeyModel completed(ForeignKeyModel key) {
        for (List<String> item : items) {
            if (columnsOf(item).equals(key.columns()) && has(item, "references")) {
                return new ForeignKeyModel(
                        item.get(0).equalsIgnoreCase("constraint") ? SqlScanner.unquote(item.get(1)) : "",
                        key.columns(),
                        key.target(),
                        key.targetColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        deferral(item));
            }
        }
        return key;
    }

    private static List<String> columnsOf(List<String> item) {
        int word = item.get(0).equalsIgnoreCase("constraint") ? 2 : 0;
        if (item.size() < word + 3 || !item.get(word).equalsIgnoreCase("foreign")) {
            return List.of(SqlScanner.unquote(item.get(0)));
        }
        return item.subList(word + 3, item.indexOf(")")).stream()
                .filter(token -> !token.equals(","))
                .map(SqlScanner::unquote)
                .toList();
    }

    private static Deferral deferral(List<String> item) {
        if (!has(item, "deferrable") || has(item.subList(item.indexOf(")"), item.size()), "not")) {
            return Deferral.NONE;
        }
        return has(item, "deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }
}
