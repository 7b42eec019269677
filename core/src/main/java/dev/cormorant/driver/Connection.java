package dev.cormorant.driver;

import dev.cormorant.config.Configuration;

/**
 * All input and output with one database: the primary, or one replica. Role: implement. Shared by all threads.
 */
public abstract class Connection {
    private final Configuration config;
    private final ConnectionOptions options;
    private final ConnectionType type;

    /**
     * Makes a connection that is not open yet; it must not do any I/O.
     *
     * @param config the user's settings
     * @param options where this connection leads
     * @param type whether it is for writing or a replica
     */
    protected Connection(Configuration config, ConnectionOptions options, ConnectionType type) {
        this.config = config;
        this.options = options;
        this.type = type;
    }

    /**
     * Opens the connection; does nothing if it is open.
     *
     * @throws DriverException if the database cannot be reached
     */
    public abstract void connect();

    /**
     * Tells whether the connection is open; never throws.
     *
     * @return true if it is
     */
    public abstract boolean isConnected();

    /**
     * Asks the database whether it answers; never throws.
     *
     * @return yes, or no with a reason
     */
    public abstract ConnectionStatus checkConnection();

    /**
     * Closes the connection and gives everything back; may be called twice.
     *
     * @param force whether work that is under way is cut off
     */
    public abstract void close(boolean force);

    /**
     * Begins a transaction.
     *
     * @param options how
     * @return the transaction
     */
    public Transaction begin(TransactionOptions options) {
        throw new UnsupportedByDriverException("Transactions", getClass());
    }

    /**
     * How much of the pool behind this connection is in use; never throws.
     *
     * @return counts of this moment; all 0 if the connection is not open or has no pool, and unless overridden
     */
    public PoolUse poolUse() {
        return PoolUse.NONE;
    }

    /**
     * The user's settings.
     *
     * @return the configuration
     */
    public final Configuration config() {
        return config;
    }

    /**
     * Where this connection leads.
     *
     * @return the options
     */
    public final ConnectionOptions options() {
        return options;
    }

    /**
     * Whether this connection is for writing or a replica.
     *
     * @return the type
     */
    public final ConnectionType type() {
        return type;
    }
}
