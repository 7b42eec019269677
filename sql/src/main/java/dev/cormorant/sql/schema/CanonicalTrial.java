package dev.cormorant.sql.schema;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.StatementCancelledException;
import dev.cormorant.driver.StatementTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets the database write something wanted in its own way. What it does not understand is something else than what is there;
 * that it could not try is an error, and no difference.
 */
final class CanonicalTrial {
    private static final List<Class<? extends DriverException>> UNTRIED = List.of(
            ConnectionException.class,
            DeadlockException.class,
            LockWaitTimeoutException.class,
            StatementCancelledException.class,
            StatementTimeoutException.class);
    /** The user may not do what a trial takes. */
    private static final String FORBIDDEN = "42501";

    private final Connection connection;
    private final ExceptionConverter errors;

    CanonicalTrial(Connection connection, ExceptionConverter errors) {
        this.connection = connection;
        this.errors = errors;
    }

    /** What the database makes of it; null if it does not understand it. */
    <T> @Nullable T of(Attempt<T> attempt) throws SQLException {
        try {
            return attempt.on(connection);
        } catch (SQLException e) {
            DriverException failure = errors.convert(e, null);
            if (connection.isClosed()
                    || FORBIDDEN.equals(e.getSQLState())
                    || UNTRIED.stream().anyMatch(type -> type.isInstance(failure))) {
                throw failure;
            }
            return null;
        }
    }

    @FunctionalInterface
    interface Attempt<T> {
        T on(Connection connection) throws SQLException;
    }
}
