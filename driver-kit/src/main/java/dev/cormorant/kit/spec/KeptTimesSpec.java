package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.query.Filter;
import dev.cormorant.type.TimeFraction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times with more digits than their column keeps are cut when they are stored, in the entity too. */
public abstract class KeptTimesSpec extends DatabaseSpec {
    private static final Instant MOMENT = Instant.parse("2024-03-31T01:30:59.987654321Z");
    private static final LocalDateTime LOCAL = LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_999);

    /**
     * An embeddable that never changes.
     *
     * @param start its first moment
     * @param end its last moment
     */
    @Embeddable
    public record Span(@Nullable Instant start, @Nullable Instant end) {}

    /** Times of all classes. */
    @Entity
    public static class Measurement {
        @Id
        private int id;

        private @Nullable Instant moment;
        private @Nullable LocalDateTime local;
        private @Nullable LocalTime clock;
        private @Nullable OffsetDateTime offset;
        private @Nullable ZonedDateTime zoned;
        private @Nullable Span span;

        @Column(secondPrecision = 3)
        private @Nullable Instant coarse;

        protected Measurement() {}

        Measurement(int id) {
            this.id = id;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Measurement.class);
    }

    private <T extends Temporal> T kept(T time) {
        return new TimeFraction(platform().getFractionDigits()).cut(time);
    }

    private static Measurement measurement() {
        Measurement one = new Measurement(1);
        one.moment = MOMENT;
        one.local = LOCAL;
        one.clock = LocalTime.MAX;
        one.offset = MOMENT.atOffset(ZoneOffset.UTC);
        one.zoned = MOMENT.atZone(ZoneOffset.UTC);
        one.span = new Span(MOMENT, MOMENT.plusNanos(1));
        one.coarse = MOMENT;
        return one;
    }

    private Measurement found(EntityManager em) {
        return em.findOneOrFail(Measurement.class, 1);
    }

    @Test
    void whatIsInMemoryIsWhatWillBeReadBack() {
        Measurement one = measurement();
        EntityManager em = em();
        em.persist(one);
        em.flush();

        assertThat(one.moment).isEqualTo(kept(MOMENT));
        assertThat(one.local).isEqualTo(kept(LOCAL));
        assertThat(one.clock).isEqualTo(kept(LocalTime.MAX));
        assertThat(one.coarse).isEqualTo(Instant.parse("2024-03-31T01:30:59.987Z"));
        sent(em::flush).areNone();
        EntityManager other = em();
        assertThat(found(other)).usingRecursiveComparison().isEqualTo(one);
        sent(other::flush).areNone();
    }

    @Test
    void theOffsetAndTheZoneOfTheEntityStay() {
        Measurement one = new Measurement(1);
        ZoneId zone = ZoneId.of("Asia/Kathmandu");
        one.zoned = MOMENT.atZone(zone);
        one.offset = MOMENT.atOffset(ZoneOffset.ofHours(-3));
        store(one);

        assertThat(one.zoned).isEqualTo(kept(MOMENT).atZone(zone));
        assertThat(sure(one.offset).getOffset()).isEqualTo(ZoneOffset.ofHours(-3));
        assertThat(sure(found(em()).offset).toInstant()).isEqualTo(kept(MOMENT));
    }

    @Test
    void aChangeIsCutToo() {
        store(new Measurement(1));
        EntityManager em = em();
        Measurement one = found(em);
        one.moment = MOMENT;
        one.span = new Span(MOMENT, null);
        em.flush();

        assertThat(one.moment).isEqualTo(kept(MOMENT));
        assertThat(one.span).isEqualTo(new Span(kept(MOMENT), null));
        assertThat(found(em())).usingRecursiveComparison().isEqualTo(one);
        sent(em::flush).areNone();
    }

    @Test
    void aChangeOfWhatIsNotKeptIsNone() {
        store(measurement());
        EntityManager em = em();
        Measurement one = found(em);
        one.coarse = sure(one.coarse).plusNanos(999_999);

        sent(em::flush).areNone();
        assertThat(one.coarse).isEqualTo(Instant.parse("2024-03-31T01:30:59.987Z"));
    }

    @Test
    void whatWasStoredIsFoundByWhatItWas() {
        store(measurement());
        finds("moment", MOMENT);
        finds("local", LOCAL);
        finds("clock", LocalTime.MAX);
        finds("offset", MOMENT.atOffset(ZoneOffset.UTC));
        finds("zoned", MOMENT.atZone(ZoneOffset.UTC));
        finds("span.start", MOMENT);
        finds("coarse", MOMENT);
        assertThat(em().count(Measurement.class, Filter.where("coarse").in(MOMENT, Instant.EPOCH)))
                .isEqualTo(1);
    }

    private void finds(String path, Object value) {
        assertThat(em().count(Measurement.class, Filter.where(path).eq(value)))
                .as(path)
                .isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.UPSERT)
    void writesPastTheUnitOfWorkAreCutToo() {
        Measurement upserted = new Measurement(1);
        upserted.moment = MOMENT;
        upserted.coarse = MOMENT;
        em().upsert(upserted);
        assertThat(found(em())).usingRecursiveComparison().isEqualTo(upserted);
        em().nativeInsert(Measurement.class, values -> values.set("id", 2).set("coarse", MOMENT));
        em().nativeUpdate(Measurement.class, Filter.where("id").eq(2), values -> values.set("moment", MOMENT));

        Measurement written = em().findOneOrFail(Measurement.class, 2);
        assertThat(written.moment).isEqualTo(upserted.moment).isEqualTo(kept(MOMENT));
        assertThat(written.coarse).isEqualTo(upserted.coarse);
    }
}
