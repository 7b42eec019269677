package dev.cormorant;

import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.TransactionOptions;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Does work again that a conflict with another transaction undid; all that it did is undone then, and known to be. */
final class Retry {
    private static final int MOST_DOUBLINGS = 7;
    private final TransactionOptions options;

    Retry(TransactionOptions options) {
        this.options = options;
    }

    <R> R run(Supplier<R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DeadlockException | RollbackOnlyException e) {
                if (attempt >= options.attempts() || !isConflict(e) || !rest(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** Also of work that swallowed the conflict and was then refused its commit. */
    private static boolean isConflict(RuntimeException error) {
        return error instanceof DeadlockException || error.getCause() instanceof DeadlockException;
    }

    /** Waits somewhere between nothing and twice the pause, so that rivals don't meet again; false if interrupted. */
    private boolean rest(int attempt) {
        long longest = options.pause().toMillis() << Math.min(attempt, MOST_DOUBLINGS);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
