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
                    "flush() was called from a lifecycle callback or a subscriber. Change the entity instead; the running"
                            + " flush sees it.");
        }
        flushing = true;
        try {
            FlushPlan plan = FlushPlan.of(unitOfWork, callbacks, driver);
            if (plan.isEmpty()) {
                unitOfWork.schedule().written();
                plan.tellWritten(callbacks.listener());
            } else {
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
            plan.tellWritten(callbacks.listener());
        } else if (transactions.isActive() || !driver.getPlatform().usesImplicitTransactions()) {
            writeWithin(execution, plan);
        } else {
            writeAlone(execution, plan);
        }
        if (!transactions.isActive()) {
            transactions.undo().forget();
        }
    }

    private void writeWithin(FlushExecution execution, FlushPlan plan) {
        int mark = transactions.undo().mark();
        try {
            execution.run(driver, driver.config(), transactions.context());
        } catch (Throwable e) {
            transactions.undo().undoTo(mark);
            plan.withdraw();
            throw e;
        }
    }

    private void writeAlone(FlushExecution execution, FlushPlan plan) {
        try {
            transactions.begin(TransactionOptions.DEFAULT);
            execution.run(driver, driver.config(), transactions.context());
            transactions.commit();
        } catch (Throwable e) {
            if (transactions.isActive()) {
                transactions.rollback(e);
            }
            plan.withdraw();
            throw e;
        }
    }

    /**
     * Tells whether a flush is under way, so that no other can begin.
     *
     * @return true while callbacks are called
     */
    public boolean isFlushing() {
        return flushing;
    }
}
