package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.SentStatement;
import dev.cormorant.query.Filter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys out of sequences. */
@Needs(Capabilities.SEQUENCES)
public abstract class SequenceSpec extends DatabaseSpec {
    private static final int ROWS = 50;

    /** An entity that is numbered by a sequence. */
    @Entity
    public static class Ticket {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tickets")
        @SequenceGenerator(name = "tickets", sequenceName = "ticket_numbers", allocationSize = 1)
        @Nullable
        Long id;

        int place;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Ticket.class);
    }

    private static Ticket ticket(int place) {
        Ticket ticket = new Ticket();
        ticket.place = place;
        return ticket;
    }

    @Test
    void aSequenceGivesAllItsNumbersAtOnce() {
        EntityManager em = em();
        List<Ticket> tickets =
                IntStream.range(0, ROWS).mapToObj(SequenceSpec::ticket).toList();
        tickets.forEach(em::persist);
        List<SentStatement> sent = sent(em::flush).all();

        assertThat(sent).filteredOn(one -> one.verb().equals("select")).hasSizeLessThanOrEqualTo(1);
        assertThat(tickets)
                .extracting(ticket -> ticket.id)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(em().count(Ticket.class, Filter.all())).isEqualTo(ROWS);
    }
}
