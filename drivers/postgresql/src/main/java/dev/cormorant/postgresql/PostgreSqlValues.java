package dev.cormorant.postgresql;

import dev.cormorant.metadata.ColumnOptions;
import dev.cormorant.sql.jdbc.ArrayElements;
import dev.cormorant.sql.jdbc.JdbcDialect;
import dev.cormorant.type.ValueKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How PostgreSQL's JDBC driver takes values and gives them back. */
interface PostgreSqlValues extends JdbcDialect {
    @Override
    default int getJdbcType(ValueKind kind) {
        return switch (kind) {
            // A null of no type is taken for one of the column's.
            case STRING, UUID, JSON, ARRAY -> Types.NULL;
            default -> JdbcDialect.super.getJdbcType(kind);
        };
    }

    @Override
    default void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        JdbcDialect.super.bindDate(statement, index, TimeRange.checked(value));
    }

    @Override
    default void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        JdbcDialect.super.bindDateTime(statement, index, TimeRange.checked(value));
    }

    @Override
    default void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        JdbcDialect.super.bindInstant(statement, index, TimeRange.checked(value));
    }

    @Override
    default @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        return StoredTimes.readDate(row, column);
    }

    @Override
    default @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        return StoredTimes.readDateTime(row, column);
    }

    @Override
    default @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        return StoredTimes.readInstant(row, column);
    }

    @Override
    default void bindUuid(PreparedStatement statement, int index, UUID value) throws SQLException {
        statement.setObject(index, value);
    }

    @Override
    default @Nullable UUID readUuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    @Override
    default void bindJson(PreparedStatement statement, int index, String json) throws SQLException {
        statement.setObject(index, json, Types.OTHER);
    }

    @Override
    default String getArrayTypeDeclarationSQL(ColumnOptions options, ValueKind element) {
        return elementType(element) + "[]";
    }

    private String elementType(ValueKind element) {
        return switch (element) {
            case INT -> "integer";
            case DECIMAL -> "numeric";
            case STRING, JSON, ARRAY -> "text";
            default -> getTypeDeclarationSQL(element, ColumnOptions.DEFAULT);
        };
    }

    @Override
    default void bindArray(
            PreparedStatement statement, int index, ValueKind element, List<? extends @Nullable Object> values)
            throws SQLException {
        PostgreSqlArrays.bind(statement, index, element, elementType(element), values);
    }

    @Override
    default @Nullable List<@Nullable Object> readArray(ResultSet row, int column, ValueKind element)
            throws SQLException {
        return ArrayElements.read(row.getArray(column), element, this);
    }
}
