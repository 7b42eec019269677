package dev.cormorant.driver;

import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.error.ValidationException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a transaction may go on: it may be over, or a request may have failed in it, after which it can only be rolled
 * back. For drivers that write transactions of their own. Role: use. Not thread-safe.
 */
public final class TransactionState {
    private boolean over;
    private @Nullable DriverException failure;

    /** Makes the state of a transaction that has begun. */
    public TransactionState() {}

    /**
     * Lets a request in.
     *
     * @throws ValidationException if the transaction is over
     * @throws RollbackOnlyException if a request failed in it
     */
    public void require() {
        if (over) {
            throw new ValidationException(
                    "The transaction is over: it was committed or rolled back. Begin another one.");
        }
        if (failure != null) {
            throw rollbackOnly(
                    "Nothing was sent: an earlier request failed in this transaction, which can only be rolled "
                            + "back.");
        }
    }

    /**
     * Lets a commit in; rolls back instead if a request failed.
     *
     * @param rollback undoes the work
     * @throws ValidationException if the transaction is over
     * @throws RollbackOnlyException if a request failed in it
     */
    public void requireForCommit(Runnable rollback) {
        if (isRollbackOnly()) {
            rollback.run();
            throw rollbackOnly("The transaction was rolled back instead of committed, because a request failed in it.");
        }
        require();
    }

    private RollbackOnlyException rollbackOnly(String text) {
        return new RollbackOnlyException(new Failure(text, null, null, failure));
    }

    /**
     * Takes note of an error; the first one is told to those who come later.
     *
     * @param error what a request failed with
     * @param <E> what it is
     * @return the error, to be thrown
     */
    public <E extends DriverException> E failed(E error) {
        failure = failure == null ? error : failure;
        return error;
    }

    /**
     * Ends the transaction.
     *
     * @return false if it is over already
     */
    public boolean end() {
        boolean ended = !over;
        over = true;
        return ended;
    }

    /**
     * Tells whether it has not ended.
     *
     * @return true before a commit or a rollback
     */
    public boolean isActive() {
        return !over;
    }

    /**
     * Tells whether it can only be rolled back.
     *
     * @return true after a failure, until it ends
     */
    public boolean isRollbackOnly() {
        return failure != null && !over;
    }
}
