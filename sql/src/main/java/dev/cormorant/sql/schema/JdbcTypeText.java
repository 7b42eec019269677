package dev.cormorant.sql.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** Writes the type of a column as JDBC reports it. */
final class JdbcTypeText {
    private JdbcTypeText() {}

    static String of(ResultSet column) throws SQLException {
        String name = column.getString("TYPE_NAME");
        int size = column.getInt("COLUMN_SIZE");
        int digits = column.getInt("DECIMAL_DIGITS");
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.contains("(") || size <= 0 || size == Integer.MAX_VALUE) {
            return name;
        } else if (lower.contains("char") || lower.contains("binary")) {
            return name + "(" + size + ")";
        } else if (lower.startsWith("dec") || lower.startsWith("numeric")) {
            return name + "(" + size + "," + digits + ")";
        } else if (lower.startsWith("time") && digits > 0) {
            return name + "(" + digits + ")";
        }
        return name;
    }
}
