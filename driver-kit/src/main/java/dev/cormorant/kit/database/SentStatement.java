package dev.cormorant.kit.database;

import dev.cormorant.config.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One statement, seen without the quoting and the grammar of its database.
 *
 * @param verb select, insert, upsert, update or delete
 * @param table the table without its schema
 * @param event what the driver told
 */
public record SentStatement(String verb, String table, StatementEvent event) {
    private static final Pattern QUOTES = Pattern.compile("[\"`\\[\\]]");
    private static final Pattern HEAD = Pattern.compile(
            "(select\\b.*?\\bfrom|insert\\b.*?\\binto|merge\\s+into|update|delete\\s+from)\\s+([\\w.$]+).*");
    private static final Pattern SET = Pattern.compile("\\bset\\s+(.*?)(?:\\bwhere\\b.*|\\breturning\\b.*|$)");
    private static final Pattern UPSERT =
            Pattern.compile("on conflict.* do update|on duplicate key update (?!(\\w+) = \\1$)|^merge.* then update");
    private static final Pattern ANSWERING_INSERT = Pattern.compile("^select .* from final table \\((.*)\\)$");

    static @Nullable SentStatement of(StatementEvent event) {
        ShellText shell = ShellText.of(event.statement());
        if (shell != null) {
            return new SentStatement(shell.verb(), shell.table(), event);
        }
        String text = plain(event);
        Matcher head = HEAD.matcher(text);
        if (!head.matches()) {
            return null;
        }
        String name = head.group(2);
        return new SentStatement(verb(text), name.substring(name.lastIndexOf('.') + 1), event);
    }

    private static String verb(String text) {
        if (UPSERT.matcher(text).find()) {
            return "upsert";
        }
        String word = text.substring(0, text.indexOf(' '));
        return word.equals("merge") ? "insert" : word;
    }

    private static String plain(StatementEvent event) {
        String unquoted = QUOTES.matcher(event.statement()).replaceAll("");
        String text = unquoted.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        return ANSWERING_INSERT.matcher(text).replaceFirst("$1");
    }

    /**
     * Verb and table.
     *
     * @return such as {@code insert book}
     */
    public String shape() {
        return verb + " " + table;
    }

    /**
     * The columns that an update sets.
     *
     * @return in order of their names
     */
    public List<String> setColumns() {
        ShellText shell = ShellText.of(event.statement());
        if (shell != null) {
            return shell.setColumns().stream().sorted().toList();
        }
        Matcher set = SET.matcher(plain(event));
        List<String> columns = new ArrayList<>();
        if (set.find()) {
            Matcher column = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*=").matcher(set.group(1));
            while (column.find()) {
                columns.add(column.group(1));
            }
        }
        columns.sort(null);
        return columns;
    }

    @Override
    public String toString() {
        String text = event.statement();
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
