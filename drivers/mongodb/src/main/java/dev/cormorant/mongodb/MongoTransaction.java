package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.client.ClientSession;
import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.TransactionState;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** A transaction of the server, on a session of its own until it ends. */
final class MongoTransaction implements Transaction {
    private static final ExceptionConversion ERRORS = new ExceptionConversion();

    private final ClientSession session;
    private final boolean readOnly;
    private final TransactionState state = new TransactionState();

    private MongoTransaction(ClientSession session, boolean readOnly) {
        this.session = session;
        this.readOnly = readOnly;
    }

    static MongoTransaction begin(ClientSession session, TransactionOptions options) {
        com.mongodb.TransactionOptions.Builder wanted = com.mongodb.TransactionOptions.builder();
        if (options.isolation() == IsolationLevel.REPEATABLE_READ) {
            wanted.readConcern(ReadConcern.SNAPSHOT);
        }
        session.startTransaction(wanted.build());
        return new MongoTransaction(session, options.readOnly());
    }

    static @Nullable MongoTransaction of(@Nullable Transaction transaction) {
        if (transaction == null || transaction instanceof MongoTransaction) {
            return (MongoTransaction) transaction;
        }
        throw new ValidationException(
                "The transaction is a " + transaction.getClass().getName()
                        + ", which another driver began. Use the transaction that this driver's connection began.");
    }

    /** The session of a transaction; null outside of one. */
    static @Nullable ClientSession session(@Nullable Transaction transaction) {
        MongoTransaction within = of(transaction);
        return within == null ? null : within.enter();
    }

    /** The session for a command of this transaction. */
    private ClientSession enter() {
        state.require();
        return session;
    }

    void requireWritable() {
        if (readOnly) {
            throw new ReadOnlyException(new Failure(
                    "The transaction promised not to write. Begin one that is not read-only.", null, null, null));
        }
    }

    void fail(DriverException error) {
        state.failed(error);
    }

    @Override
    public Transaction nested() {
        throw new UnsupportedByDriverException("Nested transactions", MongoDriver.class);
    }

    @Override
    public void commit() {
        state.requireForCommit(this::rollback);
        try {
            session.commitTransaction();
        } catch (MongoException e) {
            rollback();
            throw commitFailed(e);
        }
        end();
    }

    private static DriverException commitFailed(MongoException error) {
        DriverException converted = ERRORS.convert(error, null);
        if (!error.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
            return converted;
        }
        String text = "The connection broke during the commit, so it is not known whether the work is permanent. Look "
                + "before doing it again: " + converted.getMessage();
        return new CommitOutcomeUnknownException(new Failure(text, null, null, converted));
    }

    /** The server undoes by itself what it is not told to keep, so a failure to tell it does no harm. */
    @Override
    public void rollback() {
        if (!state.isActive()) {
            return;
        }
        try {
            if (session.hasActiveTransaction()) {
                session.abortTransaction();
            }
        } finally {
            end();
        }
    }

    private void end() {
        state.end();
        session.close();
    }

    @Override
    public boolean isActive() {
        return state.isActive();
    }

    @Override
    public boolean isRollbackOnly() {
        return state.isRollbackOnly();
    }
}
