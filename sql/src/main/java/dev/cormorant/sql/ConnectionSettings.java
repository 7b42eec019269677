package dev.cormorant.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.ExceptionConverter;
import dev.cormorant.error.CormorantException;
import dev.cormorant.error.ValidationException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the settings of one connection say about opening it, and how it is told when that fails. */
final class ConnectionSettings {
    /** The pool takes no shorter one, in milliseconds. */
    private static final long SHORTEST_WAIT = 250;

    private static final long SHORTEST_LIFE = 30_000;
    private static final long LONGEST_CHECK = 5_000;

    private ConnectionSettings() {}

    static DataSource givenSource(@Nullable Object given) {
        Object source = given instanceof Supplier<?> supplier ? supplier.get() : given;
        if (source instanceof DataSource dataSource) {
            return dataSource;
        }
        throw new ValidationException("The dataSource of the configuration is "
                + (source == null ? "null" : "a " + source.getClass().getName())
                + ", but this driver needs a javax.sql.DataSource or a supplier of one.");
    }

    static HikariConfig pool(ConnectionOptions connection) {
        PoolOptions options = connection.pool();
        long wait = Math.max(SHORTEST_WAIT, options.acquireTimeout().toMillis());
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("cormorant-" + connection.name());
        pool.setMaximumPoolSize(options.max());
        pool.setMinimumIdle(options.min());
        pool.setConnectionTimeout(wait);
        pool.setValidationTimeout(Math.min(wait, LONGEST_CHECK));
        pool.setIdleTimeout(
                options.min() < options.max() ? options.idleTimeout().toMillis() : 0);
        pool.setMaxLifetime(orNever(options.maxLifetime(), SHORTEST_LIFE));
        pool.setKeepaliveTime(orNever(options.keepalive(), SHORTEST_LIFE));
        pool.setLeakDetectionThreshold(orNever(options.leakDetection(), 0));
        pool.setInitializationFailTimeout(1);
        return pool;
    }

    private static long orNever(Duration time, long shortest) {
        return time.isZero() ? 0 : Math.max(shortest, time.toMillis());
    }

    static CormorantException unreachable(ExceptionConverter converter, Exception error, String place, String advice) {
        Throwable cause =
                error instanceof PoolInitializationException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof CormorantException known) {
            return known;
        }
        String reason =
                String.valueOf(converter.convert(cause, null).getMessage()).strip();
        String text =
                "The connection " + place + " cannot be opened: " + reason + (reason.endsWith(".") ? "" : ".") + advice;
        return new ConnectionException(new Failure(text, null, null, cause));
    }
}
