package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.PoolUse;
import java.sql.Connection;
import java.sql.SQLException;

/** Where sessions with the database come from. Shared by all threads. */
interface ConnectionSource {
    /** A session that nobody else uses until it is released. */
    PhysicalConnection acquire() throws SQLException;

    /** Gives a session back; a broken one is closed. */
    void release(PhysicalConnection connection);

    /** A session for somebody who speaks JDBC himself, and who gives it back by closing it. */
    Connection lend() throws SQLException;

    /** How many sessions are in use. */
    PoolUse use();

    /** Closes all sessions; those that are in use at once if forced, else after a little while. */
    void close(boolean force);
}
