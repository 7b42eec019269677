package dev.cormorant.mongodb;

import dev.cormorant.driver.WellFormedText;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueKind;
import dev.cormorant.type.ValueWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Takes one value at a time and keeps it as the server stores it. Not thread-safe. */
final class BsonBinder implements ValueWriter {
    private @Nullable BsonValue value;

    /** What was written last; null for a null. */
    @Nullable
    BsonValue value() {
        return value;
    }

    /** A value of a type, which is not null. */
    @SuppressWarnings("unchecked")
    static BsonValue of(Type<?> type, Object value) {
        BsonBinder binder = new BsonBinder();
        ((Type<Object>) type).write(binder, 0, value);
        return binder.value == null ? BsonNull.VALUE : binder.value;
    }

    void setObjectId(ObjectId id) {
        value = new BsonObjectId(id);
    }

    @Override
    public void setNull(int index, ValueKind kind) {
        value = null;
    }

    @Override
    public void setBoolean(int index, boolean given) {
        value = BsonBoolean.valueOf(given);
    }

    @Override
    public void setInt(int index, int given) {
        value = new BsonInt32(given);
    }

    @Override
    public void setLong(int index, long given) {
        value = new BsonInt64(given);
    }

    @Override
    public void setFloat(int index, float given) {
        value = new BsonDouble(given);
    }

    @Override
    public void setDouble(int index, double given) {
        value = new BsonDouble(given);
    }

    @Override
    public void setDecimal(int index, BigDecimal given) {
        value = BsonNumbers.decimal(given);
    }

    @Override
    public void setString(int index, String given) {
        value = new BsonString(WellFormedText.require(given));
    }

    @Override
    public void setBytes(int index, byte[] given) {
        value = new BsonBinary(given);
    }

    @Override
    public void setDate(int index, LocalDate given) {
        value = BsonTimes.day(given);
    }

    @Override
    public void setTime(int index, LocalTime given) {
        value = new BsonString(BsonTimes.KEPT.cut(given).toString());
    }

    @Override
    public void setDateTime(int index, LocalDateTime given) {
        value = BsonTimes.dayAndTime(given);
    }

    @Override
    public void setInstant(int index, Instant given) {
        value = BsonTimes.moment(given);
    }

    @Override
    public void setUuid(int index, UUID given) {
        value = new BsonBinary(given);
    }

    @Override
    public void setJson(int index, String json) {
        value = JsonReading.read(json);
    }

    @Override
    public void setArray(int index, ValueKind element, List<? extends @Nullable Object> values) {
        BsonArray array = new BsonArray(values.size());
        for (Object item : values) {
            set(element, item);
            array.add(value == null ? BsonNull.VALUE : value);
        }
        value = array;
    }

    /** Sets a value in the Java class of its kind. */
    private void set(ValueKind kind, @Nullable Object item) {
        if (item == null) {
            setNull(0, kind);
            return;
        }
        switch (kind) {
            case BOOLEAN -> setBoolean(0, (Boolean) item);
            case SHORT, INT -> setInt(0, ((Number) item).intValue());
            case LONG -> setLong(0, ((Number) item).longValue());
            case FLOAT, DOUBLE -> setDouble(0, ((Number) item).doubleValue());
            case DECIMAL -> setDecimal(0, (BigDecimal) item);
            case STRING -> setString(0, (String) item);
            case BYTES -> setBytes(0, (byte[]) item);
            case UUID -> setUuid(0, (UUID) item);
            default -> setRare(kind, item);
        }
    }

    private void setRare(ValueKind kind, Object item) {
        switch (kind) {
            case DATE -> setDate(0, (LocalDate) item);
            case TIME -> setTime(0, (LocalTime) item);
            case DATETIME -> setDateTime(0, (LocalDateTime) item);
            case INSTANT -> setInstant(0, (Instant) item);
            case JSON -> setJson(0, (String) item);
            default -> throw new IllegalStateException("A list of values of the kind " + kind);
        }
    }
}
