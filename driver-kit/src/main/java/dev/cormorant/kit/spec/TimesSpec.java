package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.type.TimeFraction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** Days and times come back as they were stored, in whatever zone the program runs. */
public abstract class TimesSpec extends ValueSpec {
    @Test
    void days() {
        exact(
                "day",
                (one, value) -> one.day = value,
                one -> one.day,
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1969, 12, 31),
                LocalDate.of(1582, 10, 10),
                LocalDate.of(1, 1, 1),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(9999, 12, 31));
    }

    @Test
    void timesOfDay() {
        exact(
                "clock",
                (one, value) -> one.clock = value,
                one -> one.clock,
                LocalTime.MIDNIGHT,
                LocalTime.NOON,
                LocalTime.of(23, 59, 59));
    }

    @Test
    void daysWithTimes() {
        exact(
                "local",
                (one, value) -> one.local = value,
                one -> one.local,
                LocalDateTime.of(1969, 12, 31, 23, 59, 59),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(2024, 10, 27, 2, 30),
                LocalDateTime.of(2024, 1, 1, 0, 0, 0, 123_000_000));
    }

    @Test
    void instants() {
        exact(
                "moment",
                (one, value) -> one.moment = value,
                one -> one.moment,
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999Z"),
                Instant.parse("1883-11-18T12:00:00Z"),
                new TimeFraction(platform().getFractionDigits()).cut(Instant.parse("2024-03-31T01:30:00.123456789Z")),
                Instant.parse("9999-12-31T23:59:59Z"));
    }

    @Test
    void timesThatCannotBeKeptAreRefused() {
        exactOrRefused(
                (one, value) -> one.moment = value, one -> one.moment, Instant.MAX.truncatedTo(ChronoUnit.SECONDS));
        clearTables();
        exactOrRefused((one, value) -> one.local = value, one -> one.local, LocalDateTime.MIN);
        clearTables();
        exactOrRefused((one, value) -> one.day = value, one -> one.day, LocalDate.MAX);
    }

    @Test
    void timesWithAnOffsetAreTheSameMoment() {
        OffsetDateTime moment = OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 45));
        Scalars scalars = new Scalars();
        scalars.offset = moment;
        scalars.zoned = moment.atZoneSameInstant(ZoneId.of("America/New_York"));
        store(scalars);
        EntityManager em = em();
        Scalars found = em.findOneOrFail(Scalars.class, scalars.id);

        assertThat(sure(found.offset).toInstant()).isEqualTo(moment.toInstant());
        assertThat(sure(found.zoned).toInstant()).isEqualTo(moment.toInstant());
        sent(em::flush).areNone();
    }

    @Test
    void theSameMomentWithAnotherOffsetIsNoChange() {
        OffsetDateTime moment = OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        Scalars scalars = new Scalars();
        scalars.offset = moment;
        scalars.zoned = ZonedDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC);
        store(scalars);
        EntityManager em = em();
        Scalars found = em.findOneOrFail(Scalars.class, scalars.id);
        found.offset = moment.withOffsetSameInstant(ZoneOffset.ofHours(3));
        found.zoned = moment.atZoneSameInstant(ZoneId.of("Asia/Tokyo"));

        sent(em::flush).areNone();
    }

    @Test
    void durationsAndYears() {
        exact(
                "span",
                (one, value) -> one.span = value,
                one -> one.span,
                Duration.ZERO,
                Duration.ofNanos(-1),
                Duration.ofNanos(Long.MAX_VALUE));
        clearTables();
        exactOrRefused((one, value) -> one.span = value, one -> one.span, Duration.ofSeconds(Long.MAX_VALUE));
        clearTables();
        exact("year", (one, value) -> one.year = value, one -> one.year, Year.of(2024), Year.of(-44));
    }

    @Test
    void theZoneOfTheProgramDoesNotMatter() {
        TimeZone before = TimeZone.getDefault();
        Scalars scalars = new Scalars();
        scalars.moment = Instant.parse("2024-03-31T01:30:00Z");
        scalars.local = LocalDateTime.of(2024, 3, 31, 2, 30);
        scalars.day = LocalDate.of(2024, 3, 31);
        scalars.clock = LocalTime.of(2, 30);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            store(scalars);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(em().findOneOrFail(Scalars.class, scalars.id))
                    .usingRecursiveComparison()
                    .isEqualTo(scalars);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void timesAreOrderedInTime() {
        String[] moments = {"1969-12-31T23:59:59.5Z", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.1Z"};
        for (String moment : moments) {
            Scalars scalars = new Scalars();
            scalars.moment = Instant.parse(moment);
            store(scalars);
        }

        assertThat(em().findAll(Scalars.class, with -> with.orderBy(Order.asc("moment"))))
                .extracting(one -> one.moment)
                .isSorted();
        assertThat(em().count(Scalars.class, Filter.where("moment").lt(Instant.EPOCH)))
                .isEqualTo(1);
    }
}
