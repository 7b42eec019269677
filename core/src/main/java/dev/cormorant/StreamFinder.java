package dev.cormorant;

import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.loading.LoadOptions;
import dev.cormorant.unitofwork.TransactionScope;
import java.util.stream.Stream;

/** Streams entities through a loader of their own, which keeps none of them. */
final class StreamFinder {
    private final Environment environment;
    private final TransactionScope transactions;
    private final FilterChoice standing;

    StreamFinder(Environment environment, TransactionScope transactions, FilterChoice standing) {
        this.environment = environment;
        this.transactions = transactions;
        this.standing = standing;
    }

    Stream<Object> stream(FindRequest request, LoadOptions how) {
        if (transactions.isActive()) {
            return stream(request, how, transactions.context());
        }
        return environment.driver().getPlatform().supportsTransactions()
                ? streamAlone(request, how)
                : stream(request, how, how.context());
    }

    private Stream<Object> stream(FindRequest request, LoadOptions how, DriverContext context) {
        LoadOptions within = new LoadOptions(how.populate(), how.strategy(), false, context, how.scope());
        Finder apart = new Finder(environment, new TransactionScope(environment.driver()), Runnable::run, standing);
        return apart.loader().stream(request, within);
    }

    /** Reads in a transaction of its own, so that all statements of the stream see the same data on one connection. */
    private Stream<Object> streamAlone(FindRequest request, LoadOptions how) {
        TransactionScope own = new TransactionScope(environment.driver());
        own.begin(TransactionOptions.DEFAULT.forReading());
        try {
            return stream(request, how, own.context()).onClose(own::rollback);
        } catch (RuntimeException | Error e) {
            own.rollback(e);
            throw e;
        }
    }
}
