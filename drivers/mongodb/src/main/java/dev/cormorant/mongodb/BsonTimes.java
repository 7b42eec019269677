package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.TimeFraction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.bson.BsonDateTime;

/** Days and times as the server stores them, as milliseconds in UTC, and back. */
final class BsonTimes {
    /** Dates count milliseconds. */
    static final TimeFraction KEPT = new TimeFraction(3);

    private BsonTimes() {}

    static BsonDateTime moment(Instant value) {
        try {
            return new BsonDateTime(KEPT.cut(value).toEpochMilli());
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
