package dev.cormorant.sqlite;

import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.jdbc.TimesAsText;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How values travel to SQLite and back, which has four kinds of them; {@link SqlitePlatform} says which become which. */
interface SqliteValues extends TimesAsText {
    @Override
    default void bindBoolean(PreparedStatement statement, int index, boolean value) throws SQLException {
        statement.setInt(index, value ? 1 : 0);
    }

    @Override
    default boolean readBoolean(ResultSet row, int column) throws SQLException {
        return row.getInt(column) != 0;
    }

    @Override
    default void bindFloat(PreparedStatement statement, int index, float value) throws SQLException {
        bindDouble(statement, index, value);
    }

    @Override
    default void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        if (Double.isNaN(value)) {
            throw new ValidationException(
                    "SQLite can't store NaN: it would become null. Store null yourself, or text.");
        }
        statement.setDouble(index, value);
    }

    @Override
    default void bindDecimal(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        ExactDecimal.bind(statement, index, value);
    }

    @Override
    default @Nullable BigDecimal readDecimal(ResultSet row, int column) throws SQLException {
        return ExactDecimal.read(row.getString(column));
    }
}
