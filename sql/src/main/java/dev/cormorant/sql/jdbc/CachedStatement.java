package dev.cormorant.sql.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A prepared statement that is used by one caller at a time, and kept in between unless its cache has let go of it. */
final class CachedStatement {
    private final PreparedStatement statement;
    private final StatementWriter writer;
    private boolean kept;
    private boolean busy = true;

    CachedStatement(PreparedStatement statement, StatementWriter writer, boolean kept) {
        this.statement = statement;
        this.writer = writer;
        this.kept = kept;
    }

    PreparedStatement statement() {
        return statement;
    }

    StatementWriter writer() {
        return writer;
    }

    boolean isBusy() {
        return busy;
    }

    boolean isKept() {
        return kept;
    }

    void take() {
        busy = true;
    }

    /** Lets go of the statement, which closes when it is given back. */
    void abandon() {
        kept = false;
    }

    /** Is given back; closes unless it is kept. */
    void rest() throws SQLException {
        busy = false;
        if (!kept) {
            statement.close();
        }
    }

    /** Closes, even under somebody who uses it. */
    void discard() throws SQLException {
        kept = false;
        statement.close();
    }
}
