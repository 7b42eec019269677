package dev.cormorant.type;

import static dev.cormorant.type.BuiltInTypesTest.find;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeFractionTest {
    private static final TimeFraction MICROS = new TimeFraction(6);
    private static final Instant FINE = Instant.parse("2024-12-31T23:59:59.999999999Z");
    private static final Instant CUT = Instant.parse("2024-12-31T23:59:59.999999Z");

    List<Instant> moments = List.of();

    /** A class of times of somebody's own. */
    record Stamp(Instant moment) {}

    /** Stores it. */
    static final class StampConverter implements AttributeConverter<Stamp, Instant> {
        @Override
        public Instant convertToDatabaseColumn(Stamp stamp) {
            return stamp.moment();
        }

        @Override
        public Stamp convertToEntityAttribute(Instant stored) {
            return new Stamp(stored);
        }
    }

    @Test
    void timesAreCutTowardsThePast() {
        assertThat(MICROS.cut(FINE)).isEqualTo(CUT);
        assertThat(MICROS.cut(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
        assertThat(new TimeFraction(0).cut(LocalTime.MAX)).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(new TimeFraction(9).cut(FINE)).isSameAs(FINE);
        OffsetDateTime offset = OffsetDateTime.parse("2024-06-01T12:00:00.123456789+05:45");
        assertThat(MICROS.cut(offset)).isEqualTo(OffsetDateTime.parse("2024-06-01T12:00:00.123456+05:45"));
    }

    @Test
    void whatFitsStaysTheSameInstance() {
        assertThat(MICROS.cut(CUT)).isSameAs(CUT);
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(MICROS.cut(day)).isSameAs(day);
    }

    @Test
    void aMappingMayKeepFewerDigitsButNeverMore() {
        assertThat(MICROS.within(3).digits()).isEqualTo(3);
        assertThat(MICROS.within(9)).isSameAs(MICROS);
        assertThat(MICROS.within(0)).isSameAs(MICROS);
    }

    @Test
    void onlyTimesLoseDigits() throws NoSuchFieldException {
        assertThat(MICROS.cuts(find(Instant.class))).isTrue();
        assertThat(MICROS.cuts(find(LocalTime.class))).isTrue();
        assertThat(MICROS.cuts(find(moments()))).isTrue();
        assertThat(MICROS.cuts(find(LocalDate.class))).isFalse();
        assertThat(MICROS.cuts(find(Long.class))).isFalse();
        assertThat(new TimeFraction(9).cuts(find(Instant.class))).isFalse();
    }

    @Test
    void elementsOfListsAreCut() throws NoSuchFieldException {
        List<Instant> fitting = Arrays.asList(CUT, null);
        assertThat(MICROS.cut(find(moments()), Arrays.asList(FINE, null))).isEqualTo(fitting);
        assertThat(MICROS.cut(find(moments()), fitting)).isSameAs(fitting);
    }

    private static java.lang.reflect.Type moments() throws NoSuchFieldException {
        return TimeFractionTest.class.getDeclaredField("moments").getGenericType();
    }

    @Test
    void valuesOfAClassOfTheUserAreCutBehindTheirConverter() {
        Type<?> type = TypeRegistry.ofConverter(Stamp.class, new StampConverter(), find(Instant.class));
        assertThat(MICROS.cut(type, new Stamp(FINE))).isEqualTo(new Stamp(CUT));
        Stamp fitting = new Stamp(CUT);
        assertThat(MICROS.cut(type, fitting)).isSameAs(fitting);
    }
}
