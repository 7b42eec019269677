package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.bson.BsonDateTime;

/** Days and times as the server stores them, as milliseconds in UTC, and back. */
final class BsonTimes {
    private BsonTimes() {}

    static BsonDateTime moment(Instant value) {
        if (!value.truncatedTo(ChronoUnit.MILLIS).equals(value)) {
            throw new ValidationException("The time has more than 3 digits in the fraction of its second, which is all "
                    + "that this database keeps. Cut it by truncatedTo(ChronoUnit.MILLIS) or coarser before it is "
                    + "stored.");
        }
        try {
            return new BsonDateTime(value.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new ValidationException(
                    "A time is farther away than MongoDB can tell: it counts milliseconds from 1970 "
                            + "in 64 bits. Store it as text.");
        }
    }

    static BsonDateTime dayAndTime(LocalDateTime value) {
        return moment(value.toInstant(ZoneOffset.UTC));
    }

    static BsonDateTime day(LocalDate value) {
        return moment(value.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static Instant moment(BsonDateTime value) {
        return Instant.ofEpochMilli(value.getValue());
    }

    static LocalDateTime dayAndTime(BsonDateTime value) {
        return LocalDateTime.ofInstant(moment(value), ZoneOffset.UTC);
    }

    static LocalDate day(BsonDateTime value) {
        return dayAndTime(value).toLocalDate();
    }
}
