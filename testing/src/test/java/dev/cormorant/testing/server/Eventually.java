package dev.cormorant.testing.server;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** What becomes true in its own time. */
final class Eventually {

    private static final Duration LOOK = Duration.ofMillis(50);

    private Eventually() {}

    /** True as soon as the condition is, false if it is not within the time. */
    static boolean within(Duration time, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(time);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }
}
