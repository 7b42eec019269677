package dev.cormorant.examples.quickstart;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import java.util.List;
import java.util.function.Function;

/**
 * Something to ask the world.
 *
 * @param title what is asked
 * @param shows what of the ORM it shows
 * @param work asks it, and lays the answer out
 */
public record Question(String title, String shows, Function<EntityManager, Table> work) {
    /**
     * What came of a question.
     *
     * @param table the answer
     * @param statements the SQL that it took
     */
    public record Answer(Table table, List<StatementEvent> statements) {}

    /** Asks in an entity manager of its own, which knows nothing yet. */
    public Answer ask(Cormorant orm, SqlLog log) {
        log.take();
        Table table = work.apply(orm.em().fork());
        return new Answer(table, log.take());
    }
}
