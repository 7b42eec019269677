package dev.cormorant.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.cormorant.config.Configuration;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.error.CormorantException;
import dev.cormorant.error.ValidationException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What the user's configuration says about opening a connection, and how it is told when that fails. */
final class ConnectionSettings {
    /** The pool takes no shorter one, in milliseconds. */
    private static final long SHORTEST_WAIT = 250;

    private ConnectionSettings() {}

    static DataSource givenSource(Configuration config) {
        Object given = config.dataSource();
        Object source = given instanceof Supplier<?> supplier ? supplier.get() : given;
        if (source instanceof DataSource dataSource) {
            return dataSource;
        }
        throw new ValidationException("The dataSource of the configuration is "
                + (source == null ? "null" : "a " + source.getClass().getName())
                + ", but this driver needs a javax.sql.DataSource or a supplier of one.");
    }

    static HikariConfig pool(Configuration config, ConnectionOptions connection) {
        PoolOptions options = config.pool();
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("cormorant-" + (connection.name().isEmpty() ? "primary" : connection.name()));
        pool.setMaximumPoolSize(options.max());
        pool.setMinimumIdle(options.min());
        pool.setConnectionTimeout(
                Math.max(SHORTEST_WAIT, options.acquireTimeout().toMillis()));
        pool.setIdleTimeout(
                options.min() < options.max() ? options.idleTimeout().toMillis() : 0);
        pool.setInitializationFailTimeout(1);
        return pool;
    }

    static CormorantException unreachable(ExceptionConverter converter, Exception error) {
        Throwable cause =
                error instanceof PoolInitializationException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ValidationException wrongSetting) {
            return wrongSetting;
        }
        DriverException converted = converter.convert(cause, null);
        return converted instanceof ConnectionException
                ? converted
                : new ConnectionException(new Failure(String.valueOf(converted.getMessage()), null, null, cause));
    }
}
