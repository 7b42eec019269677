package com.example.keyvalue;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionState;
import org.jspecify.annotations.Nullable;

/** A transaction of the store, or a savepoint within one. */
final class KeyValueTransaction implements Transaction {
    private final TransactionState state = new TransactionState();
    private final org.h2.mvstore.tx.Transaction inner;
    private final @Nullable Long savepoint;

    KeyValueTransaction(org.h2.mvstore.tx.Transaction inner, @Nullable Long savepoint) {
        this.inner = inner;
        this.savepoint = savepoint;
    }

    /** The store's transaction, for a request. */
    org.h2.mvstore.tx.Transaction enter() {
        state.require();
        return inner;
    }

    DriverException failed(DriverException error) {
        return state.failed(error);
    }

    @Override
    public Transaction nested() {
        return new KeyValueTransaction(enter(), inner.setSavepoint());
    }

    @Override
    public void commit() {
        state.requireForCommit(this::rollback);
        if (state.end() && savepoint == null) {
            inner.commit();
        }
    }

    @Override
    public void rollback() {
        if (!state.end()) {
            return;
        }
        if (savepoint == null) {
            inner.rollback();
        } else {
            inner.rollbackToSavepoint(savepoint);
        }
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
