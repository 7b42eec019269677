package com.example.keyvalue;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.TransactionStore;
import org.jspecify.annotations.Nullable;

/** One open file, or a store in memory that is gone when it is closed. */
public final class KeyValueConnection extends Connection {
    /** How many milliseconds a transaction waits for another one that holds what it wants to change. */
    private static final int WAIT = 2_000;

    private volatile @Nullable TransactionStore transactions;
    private @Nullable MVStore store;

    KeyValueConnection(Configuration config, ConnectionOptions options) {
        super(config, options, ConnectionType.WRITE);
    }

    @Override
    public synchronized void connect() {
        if (transactions != null) {
            return;
        }
        String file = options().dbName().equals(":memory:") ? null : options().dbName();
        try {
            MVStore opened = new MVStore.Builder().fileName(file).open();
            TransactionStore begun = new TransactionStore(opened);
            begun.init();
            store = opened;
            transactions = begun;
        } catch (MVStoreException e) {
            throw new ConnectionException(new Failure(
                    "The store \"" + options().dbName() + "\" could not be opened: " + e.getMessage(), null, null, e));
        }
    }

    TransactionStore transactions() {
        TransactionStore open = transactions;
        if (open == null) {
            connect();
            return transactions();
        }
        return open;
    }

    @Override
    public boolean isConnected() {
        return transactions != null;
    }

    @Override
    public ConnectionStatus checkConnection() {
        return isConnected()
                ? ConnectionStatus.working()
                : ConnectionStatus.failing("The store \"" + options().dbName() + "\" is not open.", null);
    }

    KeyValueTransaction begin() {
        org.h2.mvstore.tx.Transaction begun = transactions()
                .begin((map, key, undone, restored) -> {}, WAIT, 0, org.h2.engine.IsolationLevel.READ_COMMITTED);
        return new KeyValueTransaction(begun, null);
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        if (options.isolation() != IsolationLevel.DEFAULT && options.isolation() != IsolationLevel.READ_COMMITTED) {
            throw new UnsupportedByDriverException(
                    "Transactions of isolation level " + options.isolation(), getClass());
        }
        return begin();
    }

    @Override
    public synchronized void close(boolean force) {
        transactions = null;
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
