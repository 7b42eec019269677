package dev.cormorant.sqlite;

import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings that each new connection gets. Shared by all threads.
 *
 * @see <a href="https://www.sqlite.org/pragma.html">PRAGMA statements</a>
 */
final class Pragmas {
    private static final Pattern VALUE = Pattern.compile("-?[A-Za-z0-9_.]+");
    private static final String JOURNAL = "journal_mode";
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Object> given;
    private final boolean ownFile;

    Pragmas(Map<String, Object> given, boolean ownFile) {
        this.given = given;
        this.ownFile = ownFile;
        settings.put("busy_timeout", "5000");
        settings.put("foreign_keys", "on");
        settings.put("case_sensitive_like", "on");
        given.forEach((name, value) -> settings.put(name, checked(name, String.valueOf(value))));
    }

    private static String checked(String name, String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new ValidationException("The value \"" + value + "\" of the driver option " + name
                    + " is no value of an SQLite pragma: those are words and numbers.");
        }
        return value;
    }

    void apply(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!given.isEmpty()) {
                requireKnown(statement);
            }
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                statement.execute("pragma " + setting.getKey() + " = " + setting.getValue());
            }
            if (ownFile && !given.containsKey(JOURNAL)) {
                useWriteAheadLog(statement);
            }
        }
    }

    /** SQLite ignores pragmas that it does not know. */
    private void requireKnown(Statement statement) throws SQLException {
        List<String> known = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select name from pragma_pragma_list")) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new ValidationException(
                        "The driver option \"" + name + "\" is no pragma of SQLite. " + NearestName.hint(name, known));
            }
        }
    }

    private static void useWriteAheadLog(Statement statement) throws SQLException {
        if ("wal".equalsIgnoreCase(text(statement, "pragma journal_mode"))) {
            return;
        }
        try {
            text(statement, "pragma journal_mode = wal");
        } catch (SQLException e) {
            // A database that may only be read keeps the journal it has.
            if (!(new SqliteExceptionConverter().convert(e, null) instanceof ReadOnlyException)) {
                throw e;
            }
        }
    }

    private static @Nullable String text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
