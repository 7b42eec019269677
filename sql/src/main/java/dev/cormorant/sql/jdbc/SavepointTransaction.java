package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.DriverException;
import java.sql.SQLException;

/** A transaction within another one, from a savepoint on. */
final class SavepointTransaction extends SqlTransaction {
    private final SqlTransaction outer;
    private final int depth;
    private final String name;

    SavepointTransaction(SqlTransaction outer, int depth) {
        super(outer.runner(), outer.connection());
        this.outer = outer;
        this.depth = depth;
        this.name = "trx" + depth;
    }

    void begin() {
        String sql = runner().dialect().getSavepointSQL(name);
        try {
            connection().run(sql);
        } catch (SQLException e) {
            throw runner().failed(e, sql, connection(), outer);
        }
    }

    @Override
    SqlTransaction outer() {
        return outer;
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    void keep() throws SQLException {
        String sql = runner().dialect().getReleaseSavepointSQL(name);
        if (!sql.isEmpty()) {
            connection().run(sql);
        }
    }

    @Override
    DriverException onKeepFailure(DriverException error) {
        return error;
    }

    @Override
    void undo() throws SQLException {
        connection().run(runner().dialect().getRollbackToSavepointSQL(name));
        keep();
    }

    @Override
    void undoFailed(DriverException error) {
        outer.fail(error);
    }

    @Override
    void ended() {}
}
