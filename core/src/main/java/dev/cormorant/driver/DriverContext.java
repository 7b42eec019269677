package dev.cormorant.driver;

import org.jspecify.annotations.Nullable;

/**
 * In which surroundings a driver carries out a request.
 *
 * @param transaction the transaction to take part in, or null
 * @param connection which connection is wanted outside a transaction
 */
public record DriverContext(@Nullable Transaction transaction, ConnectionType connection) {
    /** Outside a transaction, on the primary. */
    public static final DriverContext NONE = new DriverContext(null, ConnectionType.WRITE);

    /**
     * Within a transaction, or outside on the primary.
     *
     * @param transaction the transaction, or null
     * @return a context
     */
    public static DriverContext within(@Nullable Transaction transaction) {
        return transaction == null ? NONE : new DriverContext(transaction, ConnectionType.WRITE);
    }
}
