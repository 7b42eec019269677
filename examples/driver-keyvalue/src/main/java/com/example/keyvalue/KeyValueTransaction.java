package com.example.keyvalue;

import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.Transaction;
import dev.cormorant.error.ValidationException;
import org.jspecify.annotations.Nullable;

/** A transaction of the store, or a savepoint within one. */
final class KeyValueTransaction implements Transaction {
    private final org.h2.mvstore.tx.Transaction inner;
    private final @Nullable KeyValueTransaction outer;
    private final long savepoint;
    private boolean over;
    private @Nullable DriverException failure;

    KeyValueTransaction(org.h2.mvstore.tx.Transaction inner) {
        this(inner, null);
    }

    private KeyValueTransaction(org.h2.mvstore.tx.Transaction inner, @Nullable KeyValueTransaction outer) {
        this.inner = inner;
        this.outer = outer;
        this.savepoint = outer == null ? 0 : inner.setSavepoint();
    }

    /** The store's transaction, for a request. */
    org.h2.mvstore.tx.Transaction enter() {
        if (over) {
            throw new ValidationException("The transaction is over. Begin another one.");
        }
        if (failure != null) {
            throw rollbackOnly();
        }
        return inner;
    }

    /** Takes note of an error, and gives it back to be thrown. */
    DriverException failed(DriverException error) {
        failure = failure == null ? error : failure;
        return error;
    }

    private RollbackOnlyException rollbackOnly() {
        return new RollbackOnlyException(new Failure(
                "A request failed in the transaction, which can only be rolled back.", null, null, failure));
    }

    @Override
    public Transaction nested() {
        return new KeyValueTransaction(enter(), this);
    }

    @Override
    public void commit() {
        if (failure != null && !over) {
            rollback();
            throw rollbackOnly();
        }
        enter();
        over = true;
        if (outer == null) {
            inner.commit();
        }
    }

    @Override
    public void rollback() {
        if (over) {
            return;
        }
        over = true;
        if (outer == null) {
            inner.rollback();
        } else {
            inner.rollbackToSavepoint(savepoint);
        }
    }

    @Override
    public boolean isActive() {
        return !over;
    }

    @Override
    public boolean isRollbackOnly() {
        return failure != null && !over;
    }
}
