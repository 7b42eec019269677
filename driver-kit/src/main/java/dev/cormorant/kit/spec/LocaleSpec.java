package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.kit.library.Unicode;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the program runs makes no difference: not its language, not its digits, not its calendar, not its clock. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
public abstract class LocaleSpec extends DatabaseSpec {
    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(super.entities());
        all.add(Unicode.class);
        return all;
    }

    private static void in(String language, Runnable work) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            work.run();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void at(String zone, Runnable work) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            work.run();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static Scalars values() {
        Scalars scalars = new Scalars();
        scalars.whole = -1234567;
        scalars.amount = new BigDecimal("-1234.5600000000");
        scalars.twofold = 1234.5;
        scalars.day = LocalDate.of(2024, 2, 29);
        scalars.clock = LocalTime.of(23, 59, 59);
        scalars.local = LocalDateTime.of(1999, 12, 31, 23, 59, 59);
        scalars.moment = Instant.parse("2024-10-27T01:30:00Z");
        scalars.span = Duration.ofSeconds(-1);
        scalars.text = "I\u0131i\u0130 \u0627\u0644";
        return scalars;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "de-CH"})
    void values_are_stored_and_found_in_every_language(String language) {
        Scalars scalars = values();
        in(language, () -> store(scalars));
        assertThat(em().findOneOrFail(Scalars.class, scalars.id).amount).isEqualByComparingTo(scalars.amount);
        in(language, () -> {
            assertThat(em().findOneOrFail(Scalars.class, scalars.id))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(scalars);
            assertThat(em().count(Scalars.class, Filter.where("amount").eq(new BigDecimal("-1234.56"))))
                    .isEqualTo(1);
            assertThat(em().count(Scalars.class, Filter.where("day").eq(LocalDate.of(2024, 2, 29))))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kathmandu", "Pacific/Apia", "America/St_Johns", "Africa/Monrovia", "Europe/London"})
    void values_are_stored_and_found_at_every_clock(String zone) {
        Scalars scalars = values();
        at(zone, () -> store(scalars));
        at(
                "UTC",
                () -> assertThat(em().findOneOrFail(Scalars.class, scalars.id).moment)
                        .isEqualTo(scalars.moment));
        at(zone, () -> {
            Scalars found = em().findOneOrFail(Scalars.class, scalars.id);
            assertThat(found.local).isEqualTo(scalars.local);
            assertThat(found.day).isEqualTo(scalars.day);
            assertThat(found.clock).isEqualTo(scalars.clock);
            assertThat(em().count(Scalars.class, Filter.where("moment").eq(sure(scalars.moment))))
                    .isEqualTo(1);
        });
    }

    /** In Turkish, "TITLE_INDEX" in lower case is another word than everywhere else. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT"})
    void names_are_the_same_in_every_language(String language) {
        in(language, () -> {
            Unicode unicode = new Unicode();
            unicode.name = "x";
            unicode.title = "INDEX index";
            store(unicode);
            EntityManager em = em();
            Unicode found = em.findOneOrFail(
                    Unicode.class, Filter.where("title").eq("INDEX index"), with -> with.orderBy(Order.asc("size")));
            found.size = 7;
            em.flush();
            assertThat(em().findOneOrFail(Unicode.class, unicode.id).size).isEqualTo(7);
            em.remove(found);
            em.flush();
        });
        assertThat(em().count(Unicode.class, Filter.all())).isZero();
    }

    @ParameterizedTest
    @Needs(Capabilities.SCHEMA)
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void a_schema_is_the_same_in_every_language(String language) {
        in(language, () -> {
            try (Fixture fixture = Fixture.open(database(), config -> config.entities(Country.class, Unicode.class))) {
                assertThat(fixture.orm().schema().updateSql()).isEmpty();
                fixture.empty();
            }
        });
    }
}
