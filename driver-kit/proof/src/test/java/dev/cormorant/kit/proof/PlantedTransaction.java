package dev.cormorant.kit.proof;

import dev.cormorant.driver.Transaction;

/** A good transaction but for what a subclass does wrong; its inner ones do the same wrong. */
class PlantedTransaction implements Transaction {
    private final Transaction good;

    PlantedTransaction(Transaction good) {
        this.good = good;
    }

    final Transaction good() {
        return good;
    }

    @Override
    public Transaction nested() {
        return new PlantedTransaction(good.nested());
    }

    @Override
    public void commit() {
        good.commit();
    }

    @Override
    public void rollback() {
        good.rollback();
    }

    @Override
    public boolean isActive() {
        return good.isActive();
    }

    @Override
    public boolean isRollbackOnly() {
        return good.isRollbackOnly();
    }
}
