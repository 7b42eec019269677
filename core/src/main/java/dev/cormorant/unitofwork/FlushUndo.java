package dev.cormorant.unitofwork;

import java.util.ArrayList;
import java.util.List;

/**
 * Internal: how to take back what flushes did to entities, when the database took it back. Not thread-safe.
 */
public final class FlushUndo {
    private final List<Runnable> steps = new ArrayList<>();

    /** Makes an empty log. */
    public FlushUndo() {}

    void add(Runnable step) {
        steps.add(step);
    }

    int mark() {
        return steps.size();
    }

    void undoTo(int mark) {
        for (int i = steps.size() - 1; i >= mark; i--) {
            steps.remove(i).run();
        }
    }

    void forget() {
        steps.clear();
    }
}
