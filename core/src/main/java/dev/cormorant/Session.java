package dev.cormorant;

import dev.cormorant.driver.Cancellation;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.Deadline;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.ValidationException;
import dev.cormorant.unitofwork.EventListener;
import dev.cormorant.unitofwork.Flusher;
import dev.cormorant.unitofwork.TransactionScope;
import dev.cormorant.unitofwork.UnitOfWork;
import dev.cormorant.unitofwork.Upserts;
import java.util.List;
import java.util.function.Supplier;

/** What stands behind one entity manager: its unit of work, its transactions, and the guard of its thread. */
final class Session {
    private final Environment environment;
    private final EntityManager manager = new EntityManager(this);
    private final boolean root;
    private final ThreadGuard guard = new ThreadGuard();
    private final TransactionScope transactions;
    private final Finder finder;
    private final UnitOfWork unitOfWork;
    private final Flusher flusher;

    Session(Environment environment, boolean root, ConnectionType reads, FilterChoice standing) {
        this.environment = environment;
        this.root = root;
        EventListener listener = environment.subscribers().listener(manager);
        this.transactions = new TransactionScope(environment.driver(), reads, listener);
        this.finder = new Finder(environment, transactions, this::act, standing);
        this.unitOfWork = finder.unitOfWork();
        this.flusher = finder.flusher();
    }

    EntityManager manager() {
        return manager;
    }

    /** This one, unless it is a root in whose place a request context put another one. */
    Session current() {
        Session bound = root ? RequestContext.sessionFor(this) : null;
        return bound == null ? this : bound;
    }

    boolean isOf(Session other) {
        return environment == other.environment;
    }

    Session fork() {
        return fork(transactions.reads());
    }

    Session fork(ConnectionType reads) {
        return new Session(environment, false, reads, finder.filters().standing());
    }

    Selector selector() {
        return new Selector(environment, finder);
    }

    NativeWrites writes() {
        return new NativeWrites(environment, finder);
    }

    Assigner assigner(AssignOptions options) {
        return new Assigner(environment, finder, options);
    }

    Merger merger() {
        return new Merger(environment, finder);
    }

    Finder finder() {
        return finder;
    }

    UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    TransactionScope transactions() {
        return transactions;
    }

    boolean isUnusableRoot() {
        return root && !environment.driver().config().allowGlobalContext();
    }

    <R> R run(Supplier<R> work) {
        if (isUnusableRoot()) {
            throw new ValidationException("orm.em() is the root entity manager, shared by the whole program. "
                    + "Call orm.em().fork() for each request, job or thread, work within RequestContext.run(...), or set"
                    + " allowGlobalContext(true).");
        }
        environment.checkOpen();
        boolean outermost = guard.enter();
        try {
            return work.get();
        } finally {
            if (outermost) {
                guard.leave();
            }
        }
    }

    void act(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    void requireNoTransaction() {
        if (transactions.isActive()) {
            throw new ValidationException("Several attempts are possible for a whole transaction only, but one is open "
                    + "already, which a conflict would undo too. Ask for them where the outermost transaction begins.");
        }
    }

    void flush() {
        flusher.flush();
    }

    void commit() {
        if (!transactions.isActive()) {
            transactions.commit();
        }
        try {
            flusher.flush();
        } catch (Throwable e) {
            transactions.rollback(e);
            throw e;
        }
        transactions.commit();
    }

    void begin(TransactionOptions options) {
        if (options.isLimited()) {
            throw new ValidationException("A time limit or a cancellation holds for the work of transactional(...), and"
                    + " nobody knows when that of begin() ends. Use transactional(...), or limit the finds.");
        }
        act(() -> transactions.begin(options));
    }

    private static <R> R limited(TransactionOptions options, Supplier<R> work) {
        return Cancellation.during(options.cancellation(), () -> Deadline.within(options.timeout(), work));
    }

    private <R> R flushed(Supplier<R> work, int depth) {
        R result = work.get();
        if (transactions.depth() != depth) {
            throw new ValidationException(
                    "begin(), commit() and rollback() do not pair within transactional(...). Leave them to it.");
        }
        flusher.flush();
        return result;
    }

    <R> R transactional(TransactionOptions options, Supplier<R> work) {
        environment.requireTimeLimits(options.isLimited());
        return run(() -> {
            Object scheduled = unitOfWork.rememberSchedule();
            int depth = transactions.depth();
            transactions.begin(options);
            try {
                R result = limited(options, () -> flushed(work, depth + 1));
                transactions.commit();
                return result;
            } catch (Throwable e) {
                while (transactions.depth() > depth) {
                    transactions.rollback(e);
                }
                unitOfWork.restoreSchedule(scheduled);
                throw e;
            }
        });
    }

    void upsert(List<Object> entities) {
        boolean alone =
                !transactions.isActive() && environment.driver().getPlatform().supportsTransactions();
        if (!alone) {
            upsertWithin(entities);
            return;
        }
        transactions.begin(TransactionOptions.DEFAULT);
        try {
            upsertWithin(entities);
            transactions.commit();
        } catch (Throwable e) {
            if (transactions.isActive()) {
                transactions.rollback(e);
            }
            throw e;
        }
    }

    private void upsertWithin(List<Object> entities) {
        new Upserts(unitOfWork, transactions).send(entities, environment.driver());
    }

    <X> X unwrap(Class<X> type) {
        X found = environment.driver().unwrap(type, transactions.context());
        if (found == null) {
            throw new ValidationException("The "
                    + environment.driver().getClass().getSimpleName() + " offers no " + type.getSimpleName() + ".");
        }
        return found;
    }
}
