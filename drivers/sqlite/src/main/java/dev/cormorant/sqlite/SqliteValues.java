package dev.cormorant.sqlite;

import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.AbstractSqlPlatform;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How values travel to SQLite and back, which has four kinds of them; {@link SqlitePlatform} says which become which. */
abstract class SqliteValues extends AbstractSqlPlatform {
    @Override
    public void bindBoolean(PreparedStatement statement, int index, boolean value) throws SQLException {
        statement.setInt(index, value ? 1 : 0);
    }

    @Override
    public boolean readBoolean(ResultSet row, int column) throws SQLException {
        return row.getInt(column) != 0;
    }

    @Override
    public void bindFloat(PreparedStatement statement, int index, float value) throws SQLException {
        bindDouble(statement, index, value);
    }

    @Override
    public void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw new ValidationException(
                    "SQLite can't store NaN: it would become null. Store null yourself, or text.");
        }
        statement.setDouble(index, value);
    }

    @Override
    public void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        ExactDecimal.bind(statement, index, value);
    }

    @Override
    public @Nullable BigDecimal readDecimal(ResultSet row, int column) throws SQLException {
        return ExactDecimal.read(row.getString(column));
    }

    @Override
    public void bindDate(PreparedStatement statement, int index, LocalDate value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    public @Nullable LocalDate readDate(ResultSet row, int column) throws SQLException {
        return IsoText.toDate(row.getString(column));
    }

    @Override
    public void bindTime(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    public @Nullable LocalTime readTime(ResultSet row, int column) throws SQLException {
        return IsoText.toTime(row.getString(column));
    }

    @Override
    public void bindDateTime(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    public @Nullable LocalDateTime readDateTime(ResultSet row, int column) throws SQLException {
        return IsoText.toDateTime(row.getString(column));
    }

    @Override
    public void bindInstant(PreparedStatement statement, int index, Instant value) throws SQLException {
        statement.setString(index, IsoText.of(value));
    }

    @Override
    public @Nullable Instant readInstant(ResultSet row, int column) throws SQLException {
        return IsoText.toInstant(row.getString(column));
    }
}
