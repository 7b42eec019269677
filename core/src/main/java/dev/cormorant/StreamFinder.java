package dev.cormorant;

import dev.cormorant.driver.FindRequest;
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
        boolean joins =
                transactions.isActive() || !environment.driver().getPlatform().supportsTransactions();
        return joins ? stream(request, how, transactions) : streamAlone(request, how);
    }

    private Stream<Object> stream(FindRequest request, LoadOptions how, TransactionScope within) {
        return new Finder(environment, within, Runnable::run, standing).loader().stream(request, how);
    }

    /** Reads in a transaction of its own, so that all statements of the stream see the same data on one connection. */
    private Stream<Object> streamAlone(FindRequest request, LoadOptions how) {
        TransactionScope own =
                new TransactionScope(environment.driver(), transactions.reads(), transactions.listener());
        own.beginReading(how.connection());
        try {
            return stream(request, how, own).onClose(own::rollback);
        } catch (RuntimeException | Error e) {
            own.rollback(e);
            throw e;
        }
    }
}
