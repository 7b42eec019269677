package dev.cormorant.sql.schema;

import dev.cormorant.driver.ExceptionConverter;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The way of a schema generator to its database. Role: use.
 *
 * @param connections lends connections, outside a transaction
 * @param errors turns what JDBC throws into the documented exceptions
 */
public record SchemaAccess(ConnectionSource connections, ExceptionConverter errors) {
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
