package dev.cormorant.kit.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement in the words of a document store's shell, such as {@code db.book.find({title: ?})}. */
final class ShellText {
    private static final Pattern CALL = Pattern.compile("db\\.(.+?)\\.(\\w+)\\((.*)\\)", Pattern.DOTALL);
    private static final Map<String, String> VERBS = Map.of(
            "find", "select",
            "aggregate", "select",
            "insertMany", "insert",
            "updateOne", "update",
            "updateMany", "update",
            "deleteMany", "delete");
    /** A list of keys inside a document is what a table of links is elsewhere. */
    private static final Pattern LINK = Pattern.compile("\\{\\$(addToSet|pull): \\{(\\w+): .*", Pattern.DOTALL);

    private static final Pattern FOLLOWED_LINK =
            Pattern.compile("\\{\\$lookup: \\{from: \"([^\"]+)\".*?as: \"__target\"");
    private static final Pattern CHANGE = Pattern.compile("\\$(?:set|unset): \\{");

    private final Matcher call;

    private ShellText(Matcher call) {
        this.call = call;
    }

    /** The text if it reads or writes rows, otherwise null; what foreign keys do elsewhere is no statement either. */
    static @Nullable ShellText of(String statement) {
        Matcher call = CALL.matcher(statement);
        if (!call.matches() || !VERBS.containsKey(call.group(2))) {
            return null;
        }
        ShellText text = new ShellText(call);
        return text.link() != null && call.group(2).equals("updateMany") ? null : text;
    }

    private @Nullable Matcher link() {
        Matcher link = LINK.matcher(call.group(3));
        return link.find() ? link : null;
    }

    String verb() {
        Matcher link = link();
        if (link != null) {
            return link.group(1).equals("pull") ? "delete" : "insert";
        }
        return call.group(3).endsWith(", {upsert: ?}") ? "upsert" : VERBS.getOrDefault(call.group(2), "");
    }

    /** In the form that names of tables have. */
    String table() {
        Matcher link = link();
        if (link != null) {
            return underscored(call.group(1) + "_" + link.group(2));
        }
        Matcher followed = FOLLOWED_LINK.matcher(call.group(3));
        return underscored(followed.find() ? followed.group(1) : call.group(1));
    }

    /** The fields that an update sets or takes away, in the form that names of columns have. */
    List<String> setColumns() {
        List<String> columns = new ArrayList<>();
        Matcher change = CHANGE.matcher(call.group(3));
        while (change.find()) {
            addNames(call.group(3), change.end(), columns);
        }
        return columns;
    }

    private static void addNames(String text, int start, List<String> columns) {
        int depth = 0;
        int name = start;
        for (int i = start; depth >= 0; i++) {
            char letter = text.charAt(i);
            if (depth == 0 && letter == ':') {
                columns.add(underscored(text.substring(name, i)));
            }
            depth += letter == '{' || letter == '[' ? 1 : letter == '}' || letter == ']' ? -1 : 0;
            name = depth == 0 && letter == ',' ? i + 2 : name;
        }
    }

    private static String underscored(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toLowerCase(Locale.ROOT);
    }
}
