package dev.cormorant.mysql;

import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Unique indexes over some rows only, which the server doesn't have: each column stands in the index as an expression
 * that is null for the rows that are left out, and nulls are never equal.
 */
final class PartialIndexes {
    private static final Pattern CASE =
            Pattern.compile("\\(?case when (.*) then `((?:[^`]|``)+)` end\\)?", Pattern.CASE_INSENSITIVE);

    private PartialIndexes() {}

    static String expression(String condition, String quotedColumn) {
        return "case when " + condition + " then " + quotedColumn + " end";
    }

    /** Makes the columns and the condition again out of such expressions. */
    static IndexModel read(IndexModel index) {
        List<IndexPart> columns = new ArrayList<>();
        String condition = null;
        for (IndexPart part : index.parts()) {
            Matcher matcher = CASE.matcher(part.expression());
            if (!matcher.matches() || differs(condition, matcher.group(1))) {
                return index;
            }
            condition = matcher.group(1);
            columns.add(IndexPart.column(matcher.group(2).replace("``", "`")).descending(part.descending()));
        }
        return new IndexModel(
                index.name(), columns, index.unique(), index.form().where(condition));
    }

    private static boolean differs(@Nullable String known, String next) {
        return known != null && !known.equals(next);
    }
}
