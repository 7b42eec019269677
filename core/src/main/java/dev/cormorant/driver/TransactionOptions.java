package dev.cormorant.driver;

import dev.cormorant.error.ValidationException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is begun. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * @param isolation how much it sees of others
 * @param readOnly whether it promises not to write
 * @param attempts how often its work is done at the most, when conflicts with others keep undoing it
 * @param pause about how long to wait before the second attempt; twice as long before each further one
 * @param timeout how long the statements of an attempt may take together; null for as long as they take
 * @param cancellation what may end its statements from another thread, or null
 */
public record TransactionOptions(
        IsolationLevel isolation,
        boolean readOnly,
        int attempts,
        Duration pause,
        @Nullable Duration timeout,
        @Nullable Cancellation cancellation) {
    /** The database's own isolation, for writing, in one attempt. */
    public static final TransactionOptions DEFAULT =
            new TransactionOptions(IsolationLevel.DEFAULT, false, 1, Duration.ofMillis(10), null, null);

    /**
     * Checks the numbers.
     *
     * @param isolation how much it sees of others
     * @param readOnly whether it promises not to write
     * @param attempts how often its work is done at the most
     * @param pause about how long to wait before the second attempt
     * @param timeout how long the statements of an attempt may take together, or null
     * @param cancellation what may end its statements, or null
     * @throws ValidationException if there is less than one attempt
     */
    public TransactionOptions {
        if (attempts < 1) {
            throw new ValidationException(
                    "A transaction of " + attempts + " attempts does nothing. Ask for 1 or more.");
        }
    }

    /**
     * The same with another isolation.
     *
     * @param level how much the transaction sees of others
     * @return options
     */
    public TransactionOptions withIsolation(IsolationLevel level) {
        return new TransactionOptions(level, readOnly, attempts, pause, timeout, cancellation);
    }

    /**
     * The same, promising not to write.
     *
     * @return options
     */
    public TransactionOptions forReading() {
        return new TransactionOptions(isolation, true, attempts, pause, timeout, cancellation);
    }

    /**
     * The same, doing the work again when it was undone by a deadlock or a serialization failure. Each attempt gets an
     * entity manager of its own.
     *
     * @param count how often the work is done at the most
     * @return options
     */
    public TransactionOptions withAttempts(int count) {
        return new TransactionOptions(isolation, readOnly, count, pause, timeout, cancellation);
    }

    /**
     * The same with another pause between attempts.
     *
     * @param time about how long to wait before the second attempt
     * @return options
     */
    public TransactionOptions withPause(Duration time) {
        return new TransactionOptions(isolation, readOnly, attempts, time, timeout, cancellation);
    }

    /**
     * The same with a time limit for the work of {@code transactional}: a statement that has not ended by then, be it
     * that it waits for a lock, is ended by a {@link StatementTimeoutException}, and the transaction rolled back.
     *
     * @param limit how long the statements of an attempt may take, from its beginning
     * @return options
     * @throws ValidationException if it is not positive
     */
    public TransactionOptions withTimeout(Duration limit) {
        return new TransactionOptions(isolation, readOnly, attempts, pause, Deadline.checked(limit), cancellation);
    }

    /**
     * The same, letting another thread end the statements of the work of {@code transactional}, which is then rolled back.
     *
     * @param other ends them when it is asked to
     * @return options
     */
    public TransactionOptions withCancellation(Cancellation other) {
        return new TransactionOptions(isolation, readOnly, attempts, pause, timeout, other);
    }

    /**
     * Tells whether anything may end the work before it is done.
     *
     * @return true if there is a time limit or a cancellation
     */
    public boolean isLimited() {
        return timeout != null || cancellation != null;
    }
}
