package dev.cormorant.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/**
 * The function behind SQLite's operator {@code regexp}, which has none of its own: expressions are those of
 * {@link Pattern}. Belongs to one connection.
 */
final class RegularExpressions extends Function {
    private @Nullable Pattern latest;

    private RegularExpressions() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "regexp", new RegularExpressions(), 2, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        String expression = value_text(0);
        String text = value_text(1);
        if (expression == null || text == null) {
            result();
            return;
        }
        try {
            result(pattern(expression).matcher(text).find() ? 1 : 0);
        } catch (PatternSyntaxException e) {
            error("The regular expression is not valid: " + e.getDescription());
        }
    }

    private Pattern pattern(String expression) {
        Pattern known = latest;
        if (known == null || !known.pattern().equals(expression)) {
            known = Pattern.compile(expression);
            latest = known;
        }
        return known;
    }
}
