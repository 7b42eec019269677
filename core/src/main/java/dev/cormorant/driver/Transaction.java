package dev.cormorant.driver;

/**
 * An open transaction, or a savepoint within one. Belongs to one thread at a time.
 *
 * <p>After a statement failed in it, it can only be rolled back, whatever the database would allow.
 */
public interface Transaction {
    /**
     * Begins a nested transaction, a savepoint where the database has them.
     *
     * @return the inner transaction; while it is open, this one must not be used
     */
    Transaction nested();

    /**
     * Makes everything permanent; of a nested transaction, hands it to the outer one.
     *
     * @throws DriverException if the database refuses, or the transaction can only be rolled back
     */
    void commit();

    /** Undoes everything; does nothing if the transaction is over. */
    void rollback();

    /**
     * Tells whether neither {@link #commit} nor {@link #rollback} was called.
     *
     * @return true while it is open
     */
    boolean isActive();

    /**
     * Tells whether a statement failed in it.
     *
     * @return true if it can only be rolled back
     */
    boolean isRollbackOnly();
}
