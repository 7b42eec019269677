package dev.cormorant.sql.schema;

import dev.cormorant.driver.ExceptionConverter;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The way of a schema generator to its database. Role: use.
 *
 * @param connections lends connections, outside a transaction
 * @param errors turns what JDBC throws into the documented exceptions
 * @param server the way to the server; null where a database comes into being with its first connection
 */
public record SchemaAccess(
        ConnectionSource connections,
        ExceptionConverter errors,
        @Nullable ServerAccess server) {
    /**
     * The way to a database that comes into being with its first connection.
     *
     * @param connections lends connections, outside a transaction
     * @param errors turns what JDBC throws into the documented exceptions
     */
    public SchemaAccess(ConnectionSource connections, ExceptionConverter errors) {
        this(connections, errors, null);
    }

    /** Lends connections. */
    @FunctionalInterface
    public interface ConnectionSource {
        /**
         * Lends a connection.
         *
         * @return a connection that the caller closes, to give it back
         * @throws SQLException if there is none
         */
        Connection getConnection() throws SQLException;
    }
}
