package dev.cormorant.examples.quickstart;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The way through the quickstart, on whatever database the ORM is configured for. */
public final class Tour {
    private final Cormorant orm;
    private final SqlLog log;
    private final Screen screen;

    /** A tour that shows on a screen what it does, and which statements a log has heard. */
    public Tour(Cormorant orm, SqlLog log, Screen screen) {
        this.orm = orm;
        this.log = log;
        this.screen = screen;
    }

    /** Imports the world, asks all questions, and can be run again. */
    public void run() {
        importWorld();
        int number = 0;
        for (Question question : Questions.all()) {
            Question.Answer answer = question.ask(orm, log);
            screen.title(++number + "  " + question.title(), question.shows());
            screen.table(answer.table());
            screen.statements(answer.statements());
        }
        screen.blank();
    }

    private void importWorld() {
        screen.blank();
        screen.step("schema", this::updateSchema);
        EntityManager em = orm.em().fork();
        WorldImport world = new WorldImport(em);
        log.take();
        screen.step("load", () -> {
            world.load();
            return "what is stored: " + Screen.count(sum(world.sizes()), "entity") + ", " + statements(log.take());
        });
        screen.step("read", () -> {
            world.apply();
            return describe(world.sizes());
        });
        screen.step("flush", () -> {
            em.flush();
            return written(world.added(), log.take());
        });
    }

    private String updateSchema() {
        if (orm.schema().updateSql().isEmpty()) {
            return "fits the classes";
        }
        orm.schema().update();
        return "made to fit the classes";
    }

    private static int sum(Map<String, Integer> sizes) {
        return sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String describe(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", ", "what the JDK knows: ", ""));
    }

    private static String statements(List<StatementEvent> events) {
        return Screen.count(events.size(), "statement");
    }

    private static String written(int added, List<StatementEvent> events) {
        if (events.isEmpty()) {
            return "nothing has changed, so nothing is sent";
        }
        long links = rows(events, "insert") - added;
        return Screen.count(added, "new entity") + ", " + Screen.count(links, "new link") + ", "
                + Screen.count(rows(events, "update"), "update") + ": one unit of work, " + statements(events);
    }

    private static long rows(List<StatementEvent> events, String verb) {
        return events.stream()
                .filter(event -> event.statement().startsWith(verb))
                .mapToLong(event -> Math.max(0, event.rows()))
                .sum();
    }
}
