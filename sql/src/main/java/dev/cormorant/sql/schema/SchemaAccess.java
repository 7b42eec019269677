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
 * @param database the way to the database as a whole; null if only what is in it matters
 */
public record SchemaAccess(
        ConnectionSource connections,
        ExceptionConverter errors,
        @Nullable DatabaseAccess database) {
    /**
     * The way to a database that is there.
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
