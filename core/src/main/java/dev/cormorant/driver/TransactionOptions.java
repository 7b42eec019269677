package dev.cormorant.driver;

import dev.cormorant.error.ValidationException;
import java.time.Duration;

/**
 * How a transaction is begun. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * @param isolation how much it sees of others
 * @param readOnly whether it promises not to write
 * @param attempts how often its work is done at the most, when conflicts with others keep undoing it
 * @param pause about how long to wait before the second attempt; twice as long before each further one
 */
public record TransactionOptions(IsolationLevel isolation, boolean readOnly, int attempts, Duration pause) {
    /** The database's own isolation, for writing, in one attempt. */
    public static final TransactionOptions DEFAULT =
            new TransactionOptions(IsolationLevel.DEFAULT, false, 1, Duration.ofMillis(10));

    /**
     * Checks the numbers.
     *
     * @param isolation how much it sees of others
     * @param readOnly whether it promises not to write
     * @param attempts how often its work is done at the most
     * @param pause about how long to wait before the second attempt
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
        return new TransactionOptions(level, readOnly, attempts, pause);
    }

    /**
     * The same, promising not to write.
     *
     * @return options
     */
    public TransactionOptions forReading() {
        return new TransactionOptions(isolation, true, attempts, pause);
    }

    /**
     * The same, doing the work again when it was undone by a deadlock or a serialization failure. Each attempt gets an
     * entity manager of its own.
     *
     * @param count how often the work is done at the most
     * @return options
     */
    public TransactionOptions withAttempts(int count) {
        return new TransactionOptions(isolation, readOnly, count, pause);
    }

    /**
     * The same with another pause between attempts.
     *
     * @param time about how long to wait before the second attempt
     * @return options
     */
    public TransactionOptions withPause(Duration time) {
        return new TransactionOptions(isolation, readOnly, attempts, time);
    }
}
