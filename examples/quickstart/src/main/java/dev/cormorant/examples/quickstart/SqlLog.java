package dev.cormorant.examples.quickstart;

import dev.cormorant.config.StatementEvent;
import dev.cormorant.config.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was sent to the database since it was last asked; for one thread. */
public final class SqlLog implements StatementListener {
    private final List<StatementEvent> events = new ArrayList<>();

    @Override
    public void onStatement(StatementEvent event) {
        events.add(event);
    }

    /** Gives the statements, and forgets them. */
    public List<StatementEvent> take() {
        List<StatementEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
