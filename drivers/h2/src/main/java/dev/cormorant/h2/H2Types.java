package dev.cormorant.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of types and the literals, as mappings write them and as H2 reports them. */
final class H2Types {
    private static final String LONGEST = "(1000000000)";

    /** What H2 makes of names of types that are not its own. */
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("text", "varchar" + LONGEST),
            Map.entry("varchar", "varchar" + LONGEST),
            Map.entry("varbinary", "varbinary" + LONGEST),
            Map.entry("binary varying", "varbinary" + LONGEST),
            Map.entry("bytea", "varbinary" + LONGEST),
            Map.entry("clob", "character large object"),
            Map.entry("blob", "binary large object"),
            Map.entry("float", "double precision"),
            Map.entry("tinyint unsigned", "smallint"),
            Map.entry("int array", "integer array"));

    private static final Pattern UNICODE_LITERAL = Pattern.compile("U&('(?:[^']|'')*')");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\+([0-9A-Fa-f]{6})|([0-9A-Fa-f]{4})|(\\\\))");

    private H2Types() {}

    static String synonym(String type) {
        return SYNONYMS.getOrDefault(type.trim().toLowerCase(Locale.ROOT), type);
    }

    /** Puts the parts of a type together, which are columns with a prefix. */
    static String text(ResultSet row, String prefix) throws SQLException {
        String name = row.getString(prefix + "_type").toLowerCase(Locale.ROOT);
        String size = row.getString(prefix + "_size");
        String scale = row.getString(prefix + "_scale");
        return switch (name) {
            case "character varying" -> "varchar(" + size + ")";
            case "binary varying" -> "varbinary(" + size + ")";
            case "character", "binary", "varchar_ignorecase", "time", "timestamp" -> name + "(" + size + ")";
            case "time with time zone" -> "time(" + size + ") with time zone";
            case "timestamp with time zone" -> "timestamp(" + size + ") with time zone";
            case "numeric" -> "numeric(" + size + "," + scale + ")";
            case "decfloat" -> size.equals("100000") ? name : name + "(" + size + ")";
            default -> name;
        };
    }

    /** H2 reports text beyond ASCII by its numbers. */
    static String plainLiterals(String expression) {
        Matcher literal = UNICODE_LITERAL.matcher(expression);
        return literal.replaceAll(found -> Matcher.quoteReplacement(plain(found.group(1))));
    }

    private static String plain(String literal) {
        return ESCAPE.matcher(literal).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(3) != null) {
            return "\\";
        }
        String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Character.toString(Integer.parseInt(digits, 16));
    }
}
