package dev.cormorant.sql.jdbc;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.error.ValidationException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What transactions and savepoints share: a small machine of four states, moved only by commit, rollback and failing
 * statements.
 */
abstract sealed class SqlTransaction implements Transaction permits RootTransaction, SavepointTransaction {
    private final StatementRunner runner;
    private final PhysicalConnection connection;
    private State state = State.ACTIVE;
    private @Nullable SavepointTransaction inner;
    private @Nullable DriverException failure;

    private enum State {
        ACTIVE,
        ROLLBACK_ONLY,
        OVER
    }

    SqlTransaction(StatementRunner runner, PhysicalConnection connection) {
        this.runner = runner;
        this.connection = connection;
    }

    static @Nullable SqlTransaction of(@Nullable Transaction transaction) {
        if (transaction == null || transaction instanceof SqlTransaction) {
            return (SqlTransaction) transaction;
        }
        throw new ValidationException(
                "The transaction is a " + transaction.getClass().getName()
                        + ", which another driver began. Use the transaction that this driver's connection began.");
    }

    /** The connection for a statement of this transaction. */
    PhysicalConnection enter() {
        requireOpen();
        if (state == State.ROLLBACK_ONLY) {
            throw rollbackOnly(
                    "The statement was not sent: an earlier one failed in this transaction, which can only be "
                            + "rolled back.");
        }
        return connection;
    }

    private void requireOpen() {
        if (state == State.OVER) {
            throw new ValidationException(
                    "The transaction is over: it was committed or rolled back. Begin another one.");
        }
        if (inner != null && inner.isActive()) {
            throw new ValidationException("The transaction has an inner one that is open. Use that, or end it first.");
        }
    }

    private RollbackOnlyException rollbackOnly(String text) {
        return new RollbackOnlyException(new Failure(text, null, null, failure));
    }

    /** Takes note of an error: of a conflict or a lost connection in the outer transactions too, as those lose work. */
    void fail(DriverException error) {
        if (state == State.ACTIVE) {
            state = State.ROLLBACK_ONLY;
            failure = error;
        }
        SqlTransaction outer = outer();
        if (outer != null && (error instanceof DeadlockException || error instanceof ConnectionException)) {
            outer.fail(error);
        }
    }

    @Override
    public final Transaction nested() {
        enter();
        SavepointTransaction savepoint = new SavepointTransaction(this, depth() + 1);
        savepoint.begin();
        inner = savepoint;
        return savepoint;
    }

    @Override
    public final void commit() {
        requireOpen();
        if (state == State.ROLLBACK_ONLY) {
            rollback();
            throw rollbackOnly(
                    "The transaction was rolled back instead of committed, because a statement failed in it.");
        }
        try {
            keep();
        } catch (SQLException e) {
            throw keepFailed(e);
        }
        state = State.OVER;
        ended();
    }

    private DriverException keepFailed(SQLException error) {
        DriverException converted = runner.convert(error, null);
        if (converted instanceof ConnectionException) {
            connection.markBroken();
        }
        fail(converted);
        DriverException thrown = onKeepFailure(converted);
        rollback();
        return thrown;
    }

    @Override
    public final void rollback() {
        if (state == State.OVER) {
            return;
        }
        if (inner != null) {
            inner.outerEnds();
        }
        state = State.OVER;
        try {
            undo();
        } catch (SQLException e) {
            undoFailed(runner.convert(e, null));
        } finally {
            ended();
        }
    }

    /** Is over because the transaction around it is. */
    void outerEnds() {
        state = State.OVER;
        if (inner != null) {
            inner.outerEnds();
        }
    }

    @Override
    public final boolean isActive() {
        return state != State.OVER;
    }

    @Override
    public final boolean isRollbackOnly() {
        return state == State.ROLLBACK_ONLY;
    }

    StatementRunner runner() {
        return runner;
    }

    PhysicalConnection connection() {
        return connection;
    }

    /** The transaction around this one. */
    abstract @Nullable SqlTransaction outer();

    /** How many transactions are around this one. */
    abstract int depth();

    /** Makes the work permanent, or the outer transaction's. */
    abstract void keep() throws SQLException;

    /** What is thrown when {@link #keep} failed. */
    abstract DriverException onKeepFailure(DriverException error);

    /** Undoes the work. */
    abstract void undo() throws SQLException;

    /** Sees to it that work that could not be undone does no harm. */
    abstract void undoFailed(DriverException error);

    /** Gives back what the transaction held. */
    abstract void ended();
}
