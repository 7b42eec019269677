package dev.cormorant.sql.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Internal: prepares each new session with the database. */
@FunctionalInterface
public interface ConnectionInitializer {
    /**
     * Prepares a session.
     *
     * @param connection the session, fresh
     * @throws SQLException if the database refuses
     */
    void initialize(Connection connection) throws SQLException;
}
