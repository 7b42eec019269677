package dev.cormorant.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.SentStatement;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many rows at once: how they are numbered, and in how few statements they travel. */
class H2RowsTest {
    private static final int ROWS = 3000;

    private static TestDatabase database() {
        return config -> config.driver(H2Driver.class).dbName(":memory:");
    }

    @Test
    void rowsOfOneStatementAreNumberedInTheirOrder() {
        try (Fixture fixture = Fixture.open(
                database(), config -> config.entities(Scalars.class).batchSize(1000))) {
            EntityManager em = fixture.orm().em().fork();
            List<Scalars> all = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                Scalars scalars = new Scalars();
                scalars.whole = i;
                all.add(scalars);
                em.persist(scalars);
            }
            fixture.recorder().during(em::flush).hasStatements(ROWS / 1000);

            assertThat(all).extracting(one -> one.id).isSorted().doesNotHaveDuplicates();
            List<Scalars> found = fixture.orm().em().fork().findAll(Scalars.class);
            assertThat(found)
                    .hasSize(ROWS)
                    .allSatisfy(one -> assertThat(all.get(sure(one.whole)).id).isEqualTo(one.id));
        }
    }

    @Test
    void aSequenceGivesAllItsNumbersAtOnce() {
        try (Fixture fixture = Fixture.open(database(), config -> config.entities(Ticket.class))) {
            EntityManager em = fixture.orm().em().fork();
            List<Ticket> tickets = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Ticket ticket = new Ticket();
                ticket.place = i;
                tickets.add(ticket);
                em.persist(ticket);
            }
            List<SentStatement> sent = fixture.recorder().during(em::flush).all();

            assertThat(sent).filteredOn(one -> one.verb().equals("select")).hasSize(1);
            assertThat(tickets)
                    .extracting(ticket -> ticket.id)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
            assertThat(fixture.orm().em().fork().count(Ticket.class, Filter.all()))
                    .isEqualTo(50);
        }
    }

    private static int sure(Integer value) {
        return value;
    }
}
