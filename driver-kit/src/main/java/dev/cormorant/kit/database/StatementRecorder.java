package dev.cormorant.kit.database;

import dev.cormorant.config.StatementEvent;
import dev.cormorant.config.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Hears every statement that reads or writes rows, so that tests can say how many there were and of which shape. */
public final class StatementRecorder implements StatementListener {
    private final List<SentStatement> sent = new ArrayList<>();

    @Override
    public synchronized void onStatement(StatementEvent event) {
        SentStatement statement = SentStatement.of(event);
        if (statement != null) {
            sent.add(statement);
        }
    }

    /** What was sent while some work ran; the work must not fail. */
    public SentStatements during(Runnable work) {
        int before = count();
        work.run();
        return since(before);
    }

    /** How many statements were sent so far. */
    public synchronized int count() {
        return sent.size();
    }

    /** What was sent after the first statements. */
    public synchronized SentStatements since(int before) {
        return new SentStatements(List.copyOf(sent.subList(before, sent.size())));
    }
}
