package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction of the database, on a connection of its own until it ends. */
final class RootTransaction extends SqlTransaction {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private final JdbcDialect dialect;
    private final TransactionOptions options;
    private boolean begunBySql;
    private boolean readOnlySet;
    private int isolationBefore = Connection.TRANSACTION_NONE;

    RootTransaction(StatementRunner runner, PhysicalConnection connection, TransactionOptions options) {
        super(runner, connection);
        this.dialect = runner.dialect();
        this.options = options;
    }

    static void requireKnown(JdbcDialect dialect, TransactionOptions options) {
        IsolationLevel level = options.isolation();
        if (level != IsolationLevel.DEFAULT && !dialect.supportsIsolationLevel(level)) {
            throw new UnsupportedByDriverException("Transactions of isolation level " + level, dialect.getClass());
        }
    }

    void begin() throws SQLException {
        Connection jdbc = connection().jdbc();
        List<String> statements = dialect.getBeginTransactionSQL(options);
        if (options.readOnly() && dialect.supportsReadOnlyConnections()) {
            jdbc.setReadOnly(true);
            readOnlySet = true;
        }
        if (!statements.isEmpty()) {
            for (String sql : statements) {
                connection().run(sql);
                begunBySql = true;
            }
            return;
        }
        if (options.isolation() == IsolationLevel.DEFAULT) {
            jdbc.setAutoCommit(false);
        } else {
            beginWithLevel(jdbc);
        }
    }

    private void beginWithLevel(Connection jdbc) throws SQLException {
        String mode = dialect.getTransactionModeSQL(options);
        if (mode != null) {
            jdbc.setAutoCommit(false);
            connection().run(mode);
            return;
        }
        isolationBefore = jdbc.getTransactionIsolation();
        jdbc.setTransactionIsolation(jdbcLevel(options.isolation()));
        jdbc.setAutoCommit(false);
    }

    /** Ends what could not be begun: what went through before the failure is undone, or else the session is closed. */
    void abandon(DriverException failure) {
        if (failure instanceof ConnectionException) {
            connection().markBroken();
        }
        try {
            if (begunBySql) {
                undo();
            }
        } catch (SQLException e) {
            connection().markBroken();
        }
        ended();
    }

    private static int jdbcLevel(IsolationLevel level) {
        return switch (level) {
            case DEFAULT -> Connection.TRANSACTION_NONE;
            case READ_UNCOMMITTED -> Connection.TRANSACTION_READ_UNCOMMITTED;
            case READ_COMMITTED -> Connection.TRANSACTION_READ_COMMITTED;
            case REPEATABLE_READ -> Connection.TRANSACTION_REPEATABLE_READ;
            case SERIALIZABLE -> Connection.TRANSACTION_SERIALIZABLE;
        };
    }

    @Override
    @Nullable
    SqlTransaction outer() {
        return null;
    }

    @Override
    int depth() {
        return 0;
    }

    @Override
    void keep() throws SQLException {
        if (begunBySql) {
            connection().run(dialect.getCommitTransactionSQL());
        } else {
            connection().jdbc().commit();
        }
    }

    @Override
    DriverException onKeepFailure(DriverException error) {
        if (!(error instanceof ConnectionException)) {
            return error;
        }
        String text = "The connection broke during the commit, so it is not known whether the work is permanent. Look "
                + "before doing it again: " + error.getMessage();
        return new CommitOutcomeUnknownException(new Failure(text, null, null, error));
    }

    @Override
    void undo() throws SQLException {
        if (connection().isBroken()) {
            return;
        }
        if (begunBySql) {
            connection().run(dialect.getRollbackTransactionSQL());
        } else {
            connection().jdbc().rollback();
        }
    }

    @Override
    void undoFailed(DriverException error) {
        LOG.warn("A transaction could not be rolled back; its connection is closed, which undoes it", error);
        connection().markBroken();
    }

    @Override
    void ended() {
        try {
            restore();
        } catch (SQLException e) {
            connection().markBroken();
        } finally {
            runner().release(connection());
        }
    }

    private void restore() throws SQLException {
        if (connection().isBroken()) {
            return;
        }
        Connection jdbc = connection().jdbc();
        if (!begunBySql) {
            jdbc.setAutoCommit(true);
        }
        if (isolationBefore != Connection.TRANSACTION_NONE) {
            jdbc.setTransactionIsolation(isolationBefore);
        }
        if (readOnlySet) {
            jdbc.setReadOnly(false);
        }
    }
}
