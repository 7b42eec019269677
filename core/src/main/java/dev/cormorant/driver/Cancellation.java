package dev.cormorant.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ends finds and transactions from another thread. Give it to them beforehand, and keep it; it works once.
 *
 * <pre>{@code
 * Cancellation stop = new Cancellation();
 * executor.submit(() -> em.find(Book.class, filter, options -> options.cancelledBy(stop)));
 * stop.cancel();
 * }</pre>
 */
public final class Cancellation {
    private static final ThreadLocal<@Nullable Cancellation> CURRENT = new ThreadLocal<>();
    private final List<Runnable> ends = new ArrayList<>();
    private boolean cancelled;

    /** Makes one that nobody has asked for yet. */
    public Cancellation() {}

    /**
     * Ends the statements that are under way, and lets no further one begin: the work that sends them gets a
     * {@link StatementCancelledException}. May be called by any thread.
     */
    public void cancel() {
        List<Runnable> running;
        synchronized (this) {
            cancelled = true;
            running = List.copyOf(ends);
        }
        running.forEach(Runnable::run);
    }

    /**
     * Tells whether it was asked for.
     *
     * @return true from then on
     */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Internal: hears of a statement that begins.
     *
     * @param end ends it
     * @return false if it must not begin
     */
    public synchronized boolean begin(Runnable end) {
        return !cancelled && ends.add(end);
    }

    /**
     * Internal: hears of a statement that ended.
     *
     * @param end what would have ended it
     */
    public synchronized void done(Runnable end) {
        ends.remove(end);
    }

    /**
     * Internal: runs some work that it may end.
     *
     * @param cancellation what may end it; null for nothing but what may do so already
     * @param work the work
     * @param <R> what it gives
     * @return what it gave
     */
    public static <R> R during(@Nullable Cancellation cancellation, Supplier<R> work) {
        if (cancellation == null) {
            return work.get();
        }
        Cancellation outer = CURRENT.get();
        CURRENT.set(cancellation);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private static void restore(@Nullable Cancellation outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /**
     * Internal: what may end the work that this thread does.
     *
     * @return it, or null if there is none
     */
    public static @Nullable Cancellation current() {
        return CURRENT.get();
    }
}
