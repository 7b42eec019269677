package dev.cormorant.unitofwork;

import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.ValidationException;

/**
 * Internal: writes what a unit of work holds, all or nothing. Not thread-safe.
 */
public final class Flusher {
    private final UnitOfWork unitOfWork;
    private final TransactionScope transactions;
    private final DatabaseDriver<?> driver;
    private final CallbackRunner callbacks;
    private boolean flushing;

    /**
     * Makes a flusher.
     *
     * @param unitOfWork what is to be written
     * @param transactions in which transaction
     * @param driver by whom
     * @param callbacks who is told
     */
    public Flusher(
            UnitOfWork unitOfWork, TransactionScope transactions, DatabaseDriver<?> driver, CallbackRunner callbacks) {
        this.unitOfWork = unitOfWork;
        this.transactions = transactions;
        this.driver = driver;
        this.callbacks = callbacks;
    }

    /**
     * Writes all changes in one transaction: the open one, or one of its own. When it fails, database and entities are as
     * before. Without changes nothing is sent.
     */
    public void flush() {
        if (flushing) {
            throw new ValidationException(
                    "flush() was called from a lifecycle callback. Change the entity instead; the running flush sees it.");
        }
        flushing = true;
        try {
            FlushPlan plan = FlushPlan.of(unitOfWork, callbacks, driver.config().validateRequired());
            if (!plan.isEmpty()) {
                write(plan);
            }
        } finally {
            flushing = false;
        }
    }

    private void write(FlushPlan plan) {
        FlushExecution execution = new FlushExecution(unitOfWork, plan, transactions.undo(), callbacks);
        if (plan.writesNothing()) {
            execution.takeOver();
        } else if (transactions.isActive() || !driver.getPlatform().usesImplicitTransactions()) {
            writeWithin(execution);
        } else {
            writeAlone(execution);
        }
        if (!transactions.isActive()) {
            transactions.undo().forget();
        }
    }

    private void writeWithin(FlushExecution execution) {
        int mark = transactions.undo().mark();
        try {
            execution.run(driver, driver.config(), transactions.context());
        } catch (RuntimeException | Error e) {
            transactions.undo().undoTo(mark);
            throw e;
        }
    }

    private void writeAlone(FlushExecution execution) {
        transactions.begin(TransactionOptions.DEFAULT);
        try {
            execution.run(driver, driver.config(), transactions.context());
        } catch (RuntimeException | Error e) {
            transactions.rollback(e);
            throw e;
        }
        transactions.commit();
    }
}
