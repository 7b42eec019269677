package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an index is sorted by, as a user writes it.
 *
 * @param column the name of a column; empty for an expression
 * @param expression an expression; empty for a column
 * @param length how much of the value is indexed; 0 for all
 * @param descending whether the greatest value comes first
 * @param nulls where rows without a value come, or null
 * @param collation by which rules texts are sorted; empty for those of the column
 */
record IndexTerm(
        String column,
        String expression,
        int length,
        boolean descending,
        @Nullable NullPlace nulls,
        String collation) {
    private static final Pattern TERM = Pattern.compile(
            "(?is)\\s*(?:\\((?<expression>.*)\\)|(?<column>[^\\s(]+)\\s*(?:\\((?<length>\\d+)\\))?)"
                    + "\\s*(?:\\bcollate\\s+(?<collation>[\\w.-]+))?\\s*(?<direction>\\basc\\b|\\bdesc\\b)?\\s*(?:nulls\\s+(?<nulls>first|last))?\\s*");

    /** The term; null if it is not understood. */
    static @Nullable IndexTerm parse(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            return null;
        }
        String column = term.group("column");
        String expression = term.group("expression");
        String length = term.group("length");
        String nulls = term.group("nulls");
        String collation = term.group("collation");
        return new IndexTerm(
                column == null ? "" : column,
                expression == null ? "" : expression.trim(),
                length == null ? 0 : Integer.parseInt(length),
                "desc".equalsIgnoreCase(term.group("direction")),
                nulls == null ? null : NullPlace.valueOf(nulls.toUpperCase(Locale.ROOT)),
                collation == null ? "" : collation);
    }

    /** Splits a list at the commas that stand outside parentheses and texts. */
    static List<String> split(String list) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean text = false;
        for (int at = 0; at < list.length(); at++) {
            char sign = list.charAt(at);
            text ^= sign == '\'';
            depth += text ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth == 0 && !text) {
                terms.add(list.substring(start, at).trim());
                start = at + 1;
            }
        }
        terms.add(list.substring(start).trim());
        return terms;
    }
}
