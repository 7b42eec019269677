package dev.cormorant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.config.StatementEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements each kind of work takes: on a server, each of them is a journey. */
class StatementsTest {
    private static final int BATCH = 300;

    private final List<StatementEvent> sent = new ArrayList<>();
    private final Database database = Database.create("sqlite");
    private Library library;

    @BeforeEach
    void open() {
        library =
                new CormorantLibrary(database, config -> config.batchSize(BATCH).onStatement(sent::add));
        library.findPerson(1);
        sent.clear();
    }

    @AfterEach
    void close() {
        library.close();
        database.close();
    }

    @Test
    void loadingTakesOne() {
        library.loadPeople();
        assertThat(sent).hasSize(1);
    }

    @Test
    void findingByIdTakesOne() {
        library.findPerson(4711);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aToManyRelationTakesOneMoreForEveryListOfOwners() {
        library.loadAuthorsWithBooks();
        assertThat(sent).hasSizeBetween(2, 3);
    }

    @Test
    void aToOneRelationTakesNoneMore() {
        library.loadBooksWithAuthors();
        assertThat(sent).hasSize(1);
    }

    @Test
    void insertsTakeOneForEachFullBatchAndFewForTheRest() {
        library.insert(SamplePeople.make(10 * BATCH + 96));
        assertThat(sent.stream().filter(event -> event.statement().startsWith("insert")))
                .hasSize(10 + 2);
    }

    @Test
    void aFlushOfUnchangedEntitiesTakesNone() {
        try (Library.Work work = library.openWork(1_000)) {
            sent.clear();
            work.flush();
            assertThat(sent).isEmpty();
        }
    }

    @Test
    void updatesOfTheSameColumnTakeOneForEachBatch() {
        try (Library.Work work = library.openWork(3 * BATCH)) {
            work.people().forEach(person -> person.age(101));
            sent.clear();
            work.flush();
            assertThat(sent.stream().filter(event -> event.statement().startsWith("update")))
                    .hasSize(3);
        }
    }
}
