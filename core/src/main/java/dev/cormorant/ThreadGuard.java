package dev.cormorant;

import dev.cormorant.error.ValidationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Notices when two threads use the same entity manager at once. */
final class ThreadGuard {
    private final AtomicReference<@Nullable Thread> owner = new AtomicReference<>();

    /** Enters; tells whether this call was the outermost one, which then has to leave. */
    boolean enter() {
        Thread current = Thread.currentThread();
        if (owner.compareAndSet(null, current)) {
            return true;
        }
        Thread other = owner.get();
        if (other == current) {
            return false;
        }
        throw new ValidationException("This EntityManager is in use by thread '"
                + (other == null ? "?" : other.getName()) + "' and was called by '" + current.getName()
                + "' at the same time. Give each thread its own by fork().");
    }

    void leave() {
        owner.set(null);
    }
}
