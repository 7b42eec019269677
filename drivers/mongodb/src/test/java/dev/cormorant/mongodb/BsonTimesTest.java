package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class BsonTimesTest {
    @Test
    void millisecondsAreKept() {
        for (String text : new String[] {
            "1969-12-31T23:59:59.999Z", "1883-11-18T12:00:00Z", "2024-03-31T01:30:00.123Z", "9999-12-31T23:59:59Z"
        }) {
            Instant moment = Instant.parse(text);
            assertThat(BsonTimes.moment(BsonTimes.moment(moment))).isEqualTo(moment);
        }
    }

    @Test
    void finerTimesAreCutTowardsThePast() {
        Instant moment = Instant.parse("1969-12-31T23:59:59.999999Z");
        assertThat(BsonTimes.moment(BsonTimes.moment(moment))).isEqualTo(Instant.parse("1969-12-31T23:59:59.999Z"));
    }

    @Test
    void timesThatAreTooFarAwayAreRefused() {
        assertThatThrownBy(() -> BsonTimes.moment(Instant.MAX)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> BsonTimes.day(LocalDate.MAX)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> BsonTimes.dayAndTime(LocalDateTime.MIN)).isInstanceOf(ValidationException.class);
    }
}
