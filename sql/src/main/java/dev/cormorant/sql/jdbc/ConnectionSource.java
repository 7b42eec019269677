package dev.cormorant.sql.jdbc;

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

    /** Closes all sessions that are not in use, and the others as soon as they come back. */
    void close();
}
