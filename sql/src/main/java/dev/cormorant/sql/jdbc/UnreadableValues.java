package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.UnreadableValueException;
import dev.cormorant.error.CormorantException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Tells that a value is no such thing as it is read for, without the value itself. */
final class UnreadableValues {
    private UnreadableValues() {}

    /** What the library says quotes the value, and stays with the cause. Some throw whatever their parsers throw. */
    static CormorantException told(Exception error, StatementUse use, ResultSet result, int column) {
        if (error instanceof CormorantException known) {
            return known;
        }
        DriverException failure = use.failed(error instanceof SQLException sql ? sql : new SQLException(error));
        if (failure.getClass() != ServerException.class) {
            return failure;
        }
        String name = nameOf(result, column);
        return new UnreadableValueException(new Failure(
                "The value of column " + name + " cannot be read as what the mapping says. If an entity maps it,"
                        + " schema().updateSql() tells how the tables differ from the mapping.",
                failure.statement(),
                name,
                error));
    }

    private static String nameOf(ResultSet result, int column) {
        try {
            return result.getMetaData().getColumnLabel(column);
        } catch (SQLException e) {
            return String.valueOf(column);
        }
    }
}
