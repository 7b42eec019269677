package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The way of a schema generator to the server of its database, whether that is there or not. Role: use.
 *
 * @param database the name of the database
 * @param server lends connections to a database that is always there
 */
public record ServerAccess(Supplier<String> database, Server server) {
    /** Lends connections to a database that is always there. */
    @FunctionalInterface
    public interface Server {
        /**
         * Lends a connection for some work.
         *
         * @param work what to do
         * @return what the work says
         * @throws SQLException if the database refuses
         */
        boolean lend(Work work) throws SQLException;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @param connection where, outside a transaction; closed by others
         * @return an answer
         * @throws SQLException if the database refuses
         */
        boolean with(Connection connection) throws SQLException;
    }
}
