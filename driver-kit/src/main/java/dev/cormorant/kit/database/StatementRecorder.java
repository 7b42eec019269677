package dev.cormorant.kit.database;

import dev.cormorant.config.StatementEvent;
import dev.cormorant.config.StatementListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hears every statement that reads or writes rows, so that tests can say how many there were and of which shape. */
public final class StatementRecorder implements StatementListener {
    private final List<SentStatement> sent = new ArrayList<>();
    private @Nullable CascadedLinks compared;

    /** Has heard nothing yet. */
    public StatementRecorder() {}

    /**
     * From now on, shapes of statements are compared with what is expected, since the database tells them in SQL.
     *
     * @param implied which statements nobody expects
     */
    void compare(CascadedLinks implied) {
        compared = implied;
    }

    @Override
    public synchronized void onStatement(StatementEvent event) {
        SentStatement statement = SentStatement.of(event);
        if (statement != null) {
            sent.add(statement);
        }
    }

    /**
     * What was sent while some work ran.
     *
     * @param work what must not fail
     * @return what was sent
     */
    public SentStatements during(Runnable work) {
        int before = count();
        work.run();
        return since(before);
    }

    /**
     * How many statements were sent so far.
     *
     * @return a count
     */
    public synchronized int count() {
        return sent.size();
    }

    /**
     * What was sent after the first statements.
     *
     * @param before how many are the first
     * @return what was sent
     */
    public synchronized SentStatements since(int before) {
        return new SentStatements(List.copyOf(sent.subList(before, sent.size())), compared);
    }
}
