package dev.cormorant.examples.aviary.diary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.examples.aviary.domain.Aviary;
import dev.cormorant.examples.aviary.domain.Bird;
import dev.cormorant.examples.aviary.domain.Habitat;
import dev.cormorant.examples.aviary.domain.Keeper;
import dev.cormorant.examples.aviary.domain.Ring;
import dev.cormorant.examples.aviary.domain.Room;
import dev.cormorant.mongodb.MongoDriver;
import dev.cormorant.query.Filter;
import dev.cormorant.sqlite.SqliteDriver;
import dev.cormorant.testing.mongo.MongoServers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two ORMs side by side, each with its own classes, driver and database. */
class DiaryTest {
    private final Cormorant aviary = Cormorant.init(config -> config.driver(SqliteDriver.class)
            .dbName(":memory:")
            .entities(Aviary.class, Bird.class, Ring.class, Keeper.class));
    private final Cormorant notes = Cormorant.init(config -> config.driver(MongoDriver.class)
            .clientUrl(MongoServers.mongodb())
            .dbName("diary" + UUID.randomUUID().toString().substring(0, 8))
            .entities(Note.class));

    private final Aviary marsh = new Aviary("Marsh", Habitat.MARSH, new Room(40, 25, 6));
    private final Bird ria = new Bird("Ria", LocalDate.of(2019, 4, 30), marsh);
    private final Bird bo = new Bird("Bo", LocalDate.of(2024, 5, 2), marsh);

    @BeforeEach
    void twoBirds() {
        aviary.schema().create();
        notes.schema().create();
        Diary diary = diary();
        diary.welcome(ria, "came from the river");
        diary.welcome(bo, "hatched at noon");
    }

    @AfterEach
    void close() {
        notes.schema().drop();
        notes.close();
        aviary.close();
    }

    private final EntityManager birds = aviary.em().fork();

    private Diary diary() {
        return new Diary(birds, notes.em().fork());
    }

    @Test
    void notesMeetTheirBirdsByKey() {
        assertThat(diary().tagged("welcome"))
                .containsExactly(
                        "2019-04-30, Ria of the Marsh: came from the river",
                        "2024-05-02, Bo of the Marsh: hatched at noon");
        assertThat(diary().tagged("health")).isEmpty();
    }

    @Test
    void aNoteMayNameABirdThatIsGone() {
        birds.remove(bo);
        birds.flush();

        assertThat(diary().tagged("welcome")).contains("2024-05-02, a bird that is gone: hatched at noon");
    }

    @Test
    void noNoteOutlivesItsBird() {
        diary().farewell(bo);

        assertThat(diary().tagged("welcome")).containsExactly("2019-04-30, Ria of the Marsh: came from the river");
        assertThat(notes.em().fork().count(Note.class, Filter.all())).isOne();
        assertThat(aviary.em().fork().count(Bird.class, Filter.all())).isOne();
    }
}
