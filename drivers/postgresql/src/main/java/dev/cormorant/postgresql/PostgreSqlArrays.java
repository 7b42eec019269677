package dev.cormorant.postgresql;

import dev.cormorant.type.ValueKind;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays as the JDBC driver takes them: of the right Java class they travel in binary. */
final class PostgreSqlArrays {
    private PostgreSqlArrays() {}

    static void bind(
            PreparedStatement statement,
            int index,
            ValueKind element,
            String type,
            List<? extends @Nullable Object> values)
            throws SQLException {
        Array array = statement.getConnection().createArrayOf(name(element, type), items(element, values));
        if (element == ValueKind.STRING) {
            // The server takes it for an array of what the column is: of an enum, of citext.
            statement.setObject(index, array.toString(), Types.OTHER);
        } else {
            statement.setArray(index, array);
        }
    }

    /** The JDBC driver knows elements by the names of their kinds inside the server. */
    private static String name(ValueKind element, String type) {
        return switch (element) {
            case BOOLEAN -> "bool";
            case SHORT -> "int2";
            case INT -> "int4";
            case LONG -> "int8";
            case FLOAT -> "float4";
            case DOUBLE -> "float8";
            default -> type;
        };
    }

    private static @Nullable Object[] items(ValueKind element, List<? extends @Nullable Object> values) {
        return switch (element) {
            case BOOLEAN -> values.toArray(Boolean[]::new);
            case SHORT -> values.stream().map(PostgreSqlArrays::toShort).toArray(Short[]::new);
            case INT -> values.toArray(Integer[]::new);
            case LONG -> values.toArray(Long[]::new);
            case FLOAT -> values.toArray(Float[]::new);
            case DOUBLE -> values.toArray(Double[]::new);
            case BYTES -> values.toArray(byte[][]::new);
            default -> values.stream().map(PostgreSqlArrays::toText).toArray(String[]::new);
        };
    }

    private static @Nullable Short toShort(@Nullable Object value) {
        return value instanceof Number number ? number.shortValue() : null;
    }

    private static @Nullable String toText(@Nullable Object value) {
        return value == null ? null : TimeRange.text(value);
    }
}
