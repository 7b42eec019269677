package dev.cormorant.mongodb;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.Rows;
import dev.cormorant.type.ValueKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Documents as rows, one at a time as the server sends them. */
final class DocumentRows implements Rows {
    private final Iterator<Row> rows;
    private final Function<MongoException, DriverException> errors;
    private @Nullable BsonValue[] current = new @Nullable BsonValue[0];
    private boolean wasNull;

    DocumentRows(Iterator<Row> rows, Function<MongoException, DriverException> errors) {
        this.rows = rows;
        this.errors = errors;
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            current = rows.next().values();
            return true;
        } catch (MongoException e) {
            throw errors.apply(e);
        }
    }

    @Override
    public void close() {
        if (rows instanceof MongoCursor<Row> cursor) {
            cursor.close();
        }
    }

    @Override
    public boolean wasNull() {
        return wasNull;
    }

    private @Nullable BsonValue at(int column) {
        BsonValue value = current[column];
        wasNull = value == null;
        return value;
    }

    @Override
    public boolean getBoolean(int column) {
        BsonValue value = at(column);
        return value != null && BsonValues.truth(value);
    }

    @Override
    public int getInt(int column) {
        return Math.toIntExact(getLong(column));
    }

    @Override
    public long getLong(int column) {
        BsonValue value = at(column);
        return value == null ? 0 : BsonValues.integer(value);
    }

    @Override
    public float getFloat(int column) {
        return (float) getDouble(column);
    }

    @Override
    public double getDouble(int column) {
        BsonValue value = at(column);
        return value == null ? 0 : BsonValues.number(value).doubleValue();
    }

    @Override
    public @Nullable BigDecimal getDecimal(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonNumbers.decimal(BsonValues.number(value));
    }

    @Override
    public @Nullable String getString(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonValues.text(value);
    }

    @Override
    public byte @Nullable [] getBytes(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonValues.bytes(value);
    }

    @Override
    public @Nullable LocalDate getDate(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonTimes.day(BsonValues.moment(value));
    }

    @Override
    public @Nullable LocalTime getTime(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonValues.time(value);
    }

    @Override
    public @Nullable LocalDateTime getDateTime(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonTimes.dayAndTime(BsonValues.moment(value));
    }

    @Override
    public @Nullable Instant getInstant(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonTimes.moment(BsonValues.moment(value));
    }

    @Override
    public @Nullable UUID getUuid(int column) {
        BsonValue value = at(column);
        return value == null ? null : BsonValues.uuid(value);
    }

    @Override
    public @Nullable String getJson(int column) {
        BsonValue value = at(column);
        return value == null ? null : JsonWriting.write(value);
    }

    @Override
    public @Nullable List<@Nullable Object> getArray(int column, ValueKind element) {
        BsonValue value = at(column);
        return value == null ? null : BsonValues.list(value, element);
    }
}
