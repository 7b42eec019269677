package dev.cormorant;

import dev.cormorant.error.ValidationException;
import dev.cormorant.unitofwork.TransactionScope;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request, a job or a message an entity manager of its own without handing it from method to method: as long as the
 * work runs, and on its thread only, {@code orm.em()} acts as a fork that was made for it.
 *
 * <pre>{@code
 * RequestContext.run(orm.em(), () -> chain.doFilter(request, response));
 * }</pre>
 *
 * <p>So a service may keep {@code orm.em()} in a field. Contexts may lie within each other; other threads, those that the
 * work starts included, see none of them.
 */
public final class RequestContext {
    private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

    private final Session session;
    private final @Nullable RequestContext outer;

    private RequestContext(Session session, @Nullable RequestContext outer) {
        this.session = session;
        this.outer = outer;
    }

    /**
     * What is to be done in a context.
     *
     * @param <R> what it gives
     * @param <X> what it throws
     */
    @FunctionalInterface
    public interface Work<R, X extends Exception> {
        /**
         * Does it.
         *
         * @return what it gives
         * @throws X as it likes
         */
        R call() throws X;
    }

    /**
     * What is to be done in a context, when it gives nothing.
     *
     * @param <X> what it throws
     */
    @FunctionalInterface
    public interface Action<X extends Exception> {
        /**
         * Does it.
         *
         * @throws X as it likes
         */
        void run() throws X;
    }

    /**
     * Runs some work in a context of its own. Nothing is flushed at its end.
     *
     * @param em the root entity manager, or any other of the same configuration
     * @param work what is done
     * @param <X> what the work throws
     * @throws X if the work throws it
     * @throws ValidationException if the work left a transaction open, which is rolled back
     */
    public static <X extends Exception> void run(EntityManager em, Action<X> work) throws X {
        call(em, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs some work in a context of its own, and gives what it gives. Nothing is flushed at its end.
     *
     * @param em the root entity manager, or any other of the same configuration
     * @param work what is done
     * @param <R> what the work gives
     * @param <X> what the work throws
     * @return what the work gave
     * @throws X if the work throws it
     * @throws ValidationException if the work left a transaction open, which is rolled back
     */
    public static <R, X extends Exception> R call(EntityManager em, Work<R, X> work) throws X {
        RequestContext context = new RequestContext(em.session().fork(), CURRENT.get());
        CURRENT.set(context);
        try {
            R result = work.call();
            context.requireNoTransaction();
            return result;
        } catch (Throwable failure) {
            context.rollback(failure);
            throw failure;
        } finally {
            context.leave();
        }
    }

    /** What a context of this thread put in the place of a root, or null outside of all contexts. */
    static @Nullable Session sessionFor(Session root) {
        RequestContext context = CURRENT.get();
        while (context != null && !context.session.isOf(root)) {
            context = context.outer;
        }
        return context == null ? null : context.session;
    }

    private void requireNoTransaction() {
        if (session.transactions().isActive()) {
            throw new ValidationException(
                    "The work of a request context left a transaction open, which was rolled back. "
                            + "Commit it, or use transactional(...).");
        }
    }

    private void rollback(Throwable failure) {
        TransactionScope transactions = session.transactions();
        while (transactions.isActive()) {
            transactions.rollback(failure);
        }
    }

    private void leave() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
