package dev.cormorant.mongodb;

import dev.cormorant.error.ValidationException;
import dev.cormorant.type.ValueKind;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonNumber;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What the server stored, as Java values of a kind; what is of another kind is refused. */
final class BsonValues {
    private BsonValues() {}

    /** In the Java class in which the kind travels. */
    static Object java(BsonValue value, ValueKind kind) {
        return switch (kind) {
            case BOOLEAN -> truth(value);
            case SHORT, INT -> Math.toIntExact(integer(value));
            case LONG -> integer(value);
            case FLOAT -> (float) number(value).doubleValue();
            case DOUBLE -> number(value).doubleValue();
            case DECIMAL -> BsonNumbers.decimal(number(value));
            case STRING -> text(value);
            case BYTES -> bytes(value);
            case UUID -> uuid(value);
            case DATE -> BsonTimes.day(moment(value));
            case TIME -> time(value);
            case DATETIME -> BsonTimes.dayAndTime(moment(value));
            case INSTANT -> BsonTimes.moment(moment(value));
            case JSON -> JsonWriting.write(value);
            case ARRAY -> throw unexpected(value, "a list inside a list");
        };
    }

    static boolean truth(BsonValue value) {
        if (!value.isBoolean()) {
            throw unexpected(value, "a truth value");
        }
        return value.asBoolean().getValue();
    }

    static BsonNumber number(BsonValue value) {
        if (!value.isNumber() && !value.isDecimal128()) {
            throw unexpected(value, "a number");
        }
        return (BsonNumber) value;
    }

    static long integer(BsonValue value) {
        try {
            return BsonNumbers.integer(number(value));
        } catch (ArithmeticException e) {
            throw unexpected(value, "an integer of 64 bits");
        }
    }

    static String text(BsonValue value) {
        if (value.isObjectId()) {
            return value.asObjectId().getValue().toHexString();
        }
        if (!value.isString()) {
            throw unexpected(value, "text");
        }
        return value.asString().getValue();
    }

    static byte[] bytes(BsonValue value) {
        if (!value.isBinary()) {
            throw unexpected(value, "bytes");
        }
        return value.asBinary().getData();
    }

    static UUID uuid(BsonValue value) {
        if (!value.isBinary() || value.asBinary().getData().length != Long.BYTES * 2) {
            throw unexpected(value, "a UUID");
        }
        return value.asBinary().asUuid();
    }

    static BsonDateTime moment(BsonValue value) {
        if (!value.isDateTime()) {
            throw unexpected(value, "a date");
        }
        return value.asDateTime();
    }

    static LocalTime time(BsonValue value) {
        return LocalTime.parse(text(value));
    }

    static List<@Nullable Object> list(BsonValue value, ValueKind element) {
        if (!value.isArray()) {
            throw unexpected(value, "a list");
        }
        BsonArray array = value.asArray();
        List<@Nullable Object> list = new ArrayList<>(array.size());
        for (BsonValue item : array) {
            list.add(item.isNull() ? null : java(item, element));
        }
        return list;
    }

    private static ValidationException unexpected(BsonValue value, String wanted) {
        return new ValidationException("A document holds a value of the type " + value.getBsonType() + " where "
                + wanted + " is expected. Change the property's type, or mend the documents.");
    }
}
