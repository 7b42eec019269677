package dev.cormorant.driver;

import dev.cormorant.error.ValidationException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Internal: until when all answers must be there that some work wants of a database. Belongs to the thread that works.
 */
public final class Deadline {
    private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();
    private final Duration limit;
    private final long end;

    private Deadline(Duration limit) {
        this.limit = limit;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * Runs some work within a time.
     *
     * @param limit how long its statements may take together; null for as long as they take
     * @param work the work
     * @param <R> what it gives
     * @return what it gave
     * @throws ValidationException if there is no time at all
     */
    public static <R> R within(@Nullable Duration limit, Supplier<R> work) {
        if (limit == null) {
            return work.get();
        }
        Deadline outer = CURRENT.get();
        Deadline inner = new Deadline(checked(limit));
        CURRENT.set(outer == null || inner.end - outer.end < 0 ? inner : outer);
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    private static void restore(@Nullable Deadline outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }

    /**
     * Refuses what is no limit.
     *
     * @param limit how long something may take
     * @return the same
     * @throws ValidationException if it is zero or negative
     */
    public static Duration checked(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new ValidationException("A time limit of " + limit + " leaves no time. Give a positive one.");
        }
        return limit;
    }

    /**
     * The deadline of the work that this thread does.
     *
     * @return the nearest one, or null if there is none
     */
    public static @Nullable Deadline current() {
        return CURRENT.get();
    }

    /**
     * How long the work may take.
     *
     * @return as it was given
     */
    public Duration limit() {
        return limit;
    }

    /**
     * How much of it is left.
     *
     * @return nanoseconds; none or less when the time is over
     */
    public long remainingNanos() {
        return end - System.nanoTime();
    }
}
