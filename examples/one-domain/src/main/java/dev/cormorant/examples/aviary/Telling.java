package dev.cormorant.examples.aviary;

import dev.cormorant.Cormorant;
import dev.cormorant.examples.aviary.domain.Aviary;
import dev.cormorant.examples.aviary.domain.Bird;
import dev.cormorant.examples.aviary.domain.Keeper;
import dev.cormorant.examples.aviary.domain.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one database answered.
 *
 * @param database where it was told
 * @param answers one for each chapter
 * @param sent how much was sent for each chapter
 */
public record Telling(Database database, List<String> answers, List<Integer> sent) {

    /** Tells the story on a database that holds nothing of it yet, and leaves it so. */
    public static Telling on(Database database) {
        List<String> answers = new ArrayList<>();
        List<Integer> sent = new ArrayList<>();
        AtomicInteger statements = new AtomicInteger();
        try (Cormorant orm = Cormorant.init(config -> {
            database.configure().accept(config);
            config.entities(Aviary.class, Bird.class, Ring.class, Keeper.class)
                    .onStatement(event -> statements.incrementAndGet());
        })) {
            orm.schema().ensureDatabase();
            orm.schema().create();
            for (Chapter chapter : Story.chapters()) {
                statements.set(0);
                answers.add(chapter.tell().apply(orm.em().fork()));
                sent.add(statements.get());
            }
            orm.schema().drop();
        }
        return new Telling(database, answers, sent);
    }
}
