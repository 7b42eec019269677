package dev.cormorant.driver;

/**
 * How a transaction is begun. New parts may be added; make instances from {@link #DEFAULT}.
 *
 * @param isolation how much it sees of others
 * @param readOnly whether it promises not to write
 */
public record TransactionOptions(IsolationLevel isolation, boolean readOnly) {
    /** The database's own isolation, for writing. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(IsolationLevel.DEFAULT, false);

    /**
     * The same with another isolation.
     *
     * @param level how much the transaction sees of others
     * @return options
     */
    public TransactionOptions withIsolation(IsolationLevel level) {
        return new TransactionOptions(level, readOnly);
    }

    /**
     * The same, promising not to write.
     *
     * @return options
     */
    public TransactionOptions forReading() {
        return new TransactionOptions(isolation, true);
    }
}
