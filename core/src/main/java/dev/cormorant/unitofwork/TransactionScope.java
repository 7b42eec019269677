package dev.cormorant.unitofwork;

import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.entity.CollectionContent;
import dev.cormorant.error.ValidationException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Internal: the transactions that one entity manager has open, and what to take back from entities when one is undone.
 * Not thread-safe.
 */
public final class TransactionScope {
    private record Level(Transaction transaction, int mark, boolean told) {}

    private final DatabaseDriver<?> driver;
    private final Deque<Level> levels = new ArrayDeque<>(2);
    private final FlushUndo undo = new FlushUndo();
    private final ConnectionType reads;
    private final EventListener listener;
    private DriverContext context = DriverContext.NONE;

    /**
     * Makes a scope without a transaction.
     *
     * @param driver where transactions are begun
     * @param reads which connection reads want outside transactions
     * @param listener who hears of transactions that are not nested
     */
    public TransactionScope(DatabaseDriver<?> driver, ConnectionType reads, EventListener listener) {
        this.listener = listener;
        this.driver = driver;
        this.reads = reads;
    }

    /**
     * Which connection reads want outside transactions.
     *
     * @return as it was made
     */
    public ConnectionType reads() {
        return reads;
    }

    /**
     * In which surroundings the driver is to read now.
     *
     * @param wanted which connection is wanted outside a transaction, or null for the usual one
     * @return the context of the innermost transaction, or of none
     */
    public DriverContext reading(@Nullable ConnectionType wanted) {
        return isActive() ? context : new DriverContext(null, wanted == null ? reads : wanted);
    }

    /**
     * In which surroundings the driver is to write now.
     *
     * @return the context of the innermost transaction, or of none
     */
    public DriverContext context() {
        return context;
    }

    /**
     * Tells whether a transaction is open.
     *
     * @return true if one is
     */
    public boolean isActive() {
        return !levels.isEmpty();
    }

    /**
     * How many transactions are open, one within the other.
     *
     * @return 0 for none
     */
    public int depth() {
        return levels.size();
    }

    /**
     * Declares that a query is about to fill a collection. What it sees in a transaction that has written may be undone,
     * and then the collection is no longer loaded.
     *
     * @param content what will be filled
     */
    public void willFill(CollectionContent<?> content) {
        if (isActive() && undo.mark() > 0 && !content.isLoaded()) {
            Object before = content.memento();
            undo.add(() -> content.reset(before));
        }
    }

    /**
     * Who hears of transactions that are not nested.
     *
     * @return as it was made
     */
    public EventListener listener() {
        return listener;
    }

    FlushUndo undo() {
        return undo;
    }

    /**
     * Begins a transaction, a nested one if there is one already.
     *
     * @param options how; of no effect on nested ones
     */
    public void begin(TransactionOptions options) {
        Level outer = levels.peek();
        if (outer != null) {
            push(nested(outer.transaction()), false);
        } else {
            push(driver.getConnection(ConnectionType.WRITE).begin(options), true);
            tell(listener::afterBegin);
        }
    }

    /** Tells of the outermost transaction, which somebody who throws undoes. */
    private void tell(Runnable event) {
        try {
            event.run();
        } catch (Throwable e) {
            rollback(e);
            throw e;
        }
    }

    /**
     * Begins a transaction that only reads, where reads want to go.
     *
     * @param wanted which connection is wanted, or null for the usual one
     */
    public void beginReading(@Nullable ConnectionType wanted) {
        push(driver.beginReading(wanted == null ? reads : wanted), false);
    }

    private void push(Transaction transaction, boolean told) {
        levels.push(new Level(transaction, undo.mark(), told));
        context = DriverContext.within(transaction);
    }

    private Transaction nested(Transaction outer) {
        if (!driver.getPlatform().supportsNestedTransactions()) {
            throw new UnsupportedByDriverException("Nested transactions", driver.getClass());
        }
        return outer.nested();
    }

    /** Makes the innermost transaction permanent; when that fails, takes back what was done to entities. */
    public void commit() {
        Level innermost = levels.peek();
        if (innermost != null && innermost.told()) {
            tell(listener::beforeCommit);
        }
        Level level = pop("commit");
        try {
            level.transaction().commit();
        } catch (RuntimeException | Error e) {
            undo(level, e);
            throw e;
        }
        if (levels.isEmpty()) {
            undo.forget();
        }
        if (level.told()) {
            listener.afterCommit();
        }
    }

    /** Undoes the innermost transaction in the database and in the entities. */
    public void rollback() {
        Level level = pop("rollback");
        try {
            level.transaction().rollback();
        } finally {
            undoTo(level);
        }
    }

    /**
     * Undoes the innermost transaction because of a failure, which stays the one that callers see.
     *
     * @param failure what went wrong; a failing rollback is added to it
     */
    public void rollback(Throwable failure) {
        try {
            rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void undo(Level level, Throwable failure) {
        try {
            level.transaction().rollback();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        undoTo(level);
    }

    private void undoTo(Level level) {
        undo.undoTo(level.mark());
        if (level.told()) {
            listener.afterRollback();
        }
    }

    private Level pop(String operation) {
        @Nullable Level level = levels.poll();
        if (level == null) {
            throw new ValidationException("There is no open transaction to " + operation
                    + ". Call begin() first, or use transactional(...).");
        }
        Level outer = levels.peek();
        context = DriverContext.within(outer == null ? null : outer.transaction());
        return level;
    }
}
