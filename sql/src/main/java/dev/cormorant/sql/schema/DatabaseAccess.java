package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The way of a schema generator to its database as a whole, whether that is there or not. Role: use.
 *
 * @param name the name of the database
 * @param exists tells whether it is there
 * @param server lends connections to another database on the same server
 */
public record DatabaseAccess(Supplier<String> name, BooleanSupplier exists, Server server) {
    /** Lends connections to a server. */
    @FunctionalInterface
    public interface Server {
        /**
         * Lends a connection for some work.
         *
         * @param database a database that is there
         * @param work what to do
         * @throws SQLException if the database refuses
         */
        void lend(String database, Work work) throws SQLException;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @param connection where, outside a transaction; closed by others
         * @throws SQLException if the database refuses
         */
        void with(Connection connection) throws SQLException;
    }
}
