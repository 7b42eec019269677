package dev.cormorant.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IsoTextTest {
    @Test
    void instants_come_back_exactly_and_sort_in_time_order() throws SQLException {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Instant one = instant(random);
            Instant other = random.nextBoolean() ? instant(random) : one.plusNanos(random.nextInt(2_000));
            assertThat(IsoText.toInstant(IsoText.of(one))).isEqualTo(one);
            assertThat(Integer.signum(IsoText.of(one).compareTo(IsoText.of(other))))
                    .isEqualTo(Integer.signum(one.compareTo(other)));
        }
    }

    private static Instant instant(Random random) {
        return Instant.ofEpochSecond(
                random.nextLong(-62_167_219_200L, 253_402_300_000L), random.nextInt(1_000_000_000));
    }

    @Test
    void local_times_come_back_exactly_and_sort_in_time_order() throws SQLException {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            LocalDateTime one = local(random);
            LocalDateTime other = local(random).withSecond(one.getSecond());
            assertThat(IsoText.toDateTime(IsoText.of(one))).isEqualTo(one);
            assertThat(IsoText.toTime(IsoText.of(one.toLocalTime()))).isEqualTo(one.toLocalTime());
            assertThat(IsoText.toDate(IsoText.of(one.toLocalDate()))).isEqualTo(one.toLocalDate());
            assertThat(Integer.signum(IsoText.of(one).compareTo(IsoText.of(other))))
                    .isEqualTo(Integer.signum(one.compareTo(other)));
        }
    }

    private static LocalDateTime local(Random random) {
        int digits = random.nextInt(4);
        int nano = digits == 0 ? 0 : random.nextInt(10) * (int) Math.pow(10, random.nextInt(9));
        return LocalDateTime.of(
                random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 7, 9, nano);
    }

    @Test
    void what_databases_write_is_read_too() throws SQLException {
        assertThat(IsoText.toInstant("2024-03-01 10:11:12")).isEqualTo("2024-03-01T10:11:12Z");
        assertThat(IsoText.toInstant("2024-03-01T10:11:12.5+02:00")).isEqualTo("2024-03-01T08:11:12.5Z");
        assertThat(IsoText.toTime("10:11")).isEqualTo(LocalTime.of(10, 11));
    }

    @Test
    void what_would_not_sort_or_is_no_date_is_refused() {
        assertThatThrownBy(() -> IsoText.of(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("year 10000")
                .hasMessageContaining("0 and 9999");
        assertThatThrownBy(() -> IsoText.of(Instant.MIN)).isInstanceOf(ValidationException.class);
        assertThat(IsoText.of(Instant.parse("9999-12-31T23:59:59.999999999Z"))).startsWith("9999");
        assertThatThrownBy(() -> IsoText.toDate("soon"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("\"soon\"")
                .hasMessageContaining("ISO 8601 day");
        assertThatThrownBy(() -> IsoText.toInstant("1709287872000")).isInstanceOf(SQLException.class);
    }
}
