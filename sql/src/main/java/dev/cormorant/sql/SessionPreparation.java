package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.ConnectionHook;
import dev.cormorant.error.ValidationException;
import dev.cormorant.sql.jdbc.ConnectionInitializer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;

/** What happens to each new session: the settings of the driver, the network timeout, and the hooks of the user. */
final class SessionPreparation implements ConnectionInitializer {
    private final Configuration config;
    private final ConnectionInitializer driver;

    SessionPreparation(Configuration config, ConnectionInitializer driver) {
        this.config = config;
        this.driver = driver;
    }

    @Override
    public void initialize(Connection connection) throws SQLException {
        Duration silence = config.timeouts().network();
        if (!silence.isZero()) {
            limitSilence(connection, Math.toIntExact(silence.toMillis()));
        }
        driver.initialize(connection);
        for (ConnectionHook<?> hook : config.connectionHooks()) {
            run(hook, connection);
        }
    }

    private static void limitSilence(Connection connection, int millis) throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, millis);
        } catch (SQLFeatureNotSupportedException | AbstractMethodError e) {
            throw new ValidationException("The networkTimeout cannot be kept: the JDBC driver of this database knows "
                    + "no such thing. Leave it out.");
        }
    }

    private static <X> void run(ConnectionHook<X> hook, Connection connection) throws SQLException {
        if (!hook.type().isInstance(connection) && !connection.isWrapperFor(hook.type())) {
            throw new ValidationException("The onCreateConnection hook wants a "
                    + hook.type().getName() + ", but connections of this database are "
                    + connection.getClass().getName() + ". Name that class, or one of its interfaces.");
        }
        X session = hook.type().isInstance(connection) ? hook.type().cast(connection) : connection.unwrap(hook.type());
        try {
            hook.action().prepare(session);
        } catch (SQLException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new SQLException("The onCreateConnection hook failed: " + e.getMessage(), e);
        }
    }
}
