package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.query.Order;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many rows at once: how they are numbered, and in how few statements they travel. */
@Needs(Capabilities.RETURNING)
public abstract class ManyRowsSpec extends DatabaseSpec {
    private static final int ROWS = 3000;
    private static final int BATCH = 1000;

    /** An entity of one value. */
    @Entity
    public static class Mark {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        int place;
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Mark.class);
    }

    @Override
    protected void configure(ConfigurationBuilder config) {
        config.batchSize(BATCH);
    }

    private static Mark mark(int place) {
        Mark mark = new Mark();
        mark.place = place;
        return mark;
    }

    @Test
    void rowsOfOneStatementAreNumberedInTheirOrder() {
        EntityManager em = em();
        List<Mark> all = IntStream.range(0, ROWS).mapToObj(ManyRowsSpec::mark).toList();
        all.forEach(em::persist);
        sent(em::flush).hasStatements(ROWS / BATCH);

        assertThat(all).extracting(one -> one.id).isSorted().doesNotHaveDuplicates();
        List<Mark> found = em().findAll(Mark.class, with -> with.orderBy(Order.asc("id")));
        assertThat(found)
                .extracting(one -> one.place)
                .containsExactlyElementsOf(IntStream.range(0, ROWS).boxed().toList());
    }
}
