package dev.cormorant.sql.plan;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Plans by the shape of their requests: bounded, read without locks and without allocating anything. A full bucket forgets
 * its oldest plan. Shared by all threads.
 */
final class PlanCache<R, P> {
    private static final int BUCKETS = 512;
    private static final int DEPTH = 8;

    private final AtomicReferenceArray<@Nullable Entry<R, P>> buckets = new AtomicReferenceArray<>(BUCKETS);
    private final Shape<R> shape;

    PlanCache(Shape<R> shape) {
        this.shape = shape;
    }

    /** What of a request decides its plan. */
    interface Shape<R> {
        int hash(R request);

        boolean same(R kept, R request);

        /** What is kept to compare later requests with. */
        R withoutValues(R request);
    }

    private record Entry<R, P>(
            int hash, R request, P plan, @Nullable Entry<R, P> next) {}

    @Nullable
    P find(R request) {
        int hash = mixed(shape.hash(request));
        for (Entry<R, P> entry = buckets.get(hash & (BUCKETS - 1)); entry != null; entry = entry.next) {
            if (entry.hash == hash && shape.same(entry.request, request)) {
                return entry.plan;
            }
        }
        return null;
    }

    void keep(R request, P plan) {
        int hash = mixed(shape.hash(request));
        R kept = shape.withoutValues(request);
        buckets.updateAndGet(hash & (BUCKETS - 1), head -> new Entry<>(hash, kept, plan, newest(head, DEPTH - 1)));
    }

    private static <R, P> @Nullable Entry<R, P> newest(@Nullable Entry<R, P> entry, int count) {
        if (entry == null || count == 0) {
            return null;
        }
        return new Entry<>(entry.hash, entry.request, entry.plan, newest(entry.next, count - 1));
    }

    private static int mixed(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }
}
