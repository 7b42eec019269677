package dev.cormorant.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The types of the Java classes in which kinds travel.
 */
final class PlainTypes {
    private PlainTypes() {}

    static List<Type<?>> all() {
        return List.of(
                bool(boolean.class),
                bool(Boolean.class),
                integer(int.class, ValueKind.INT),
                integer(Integer.class, ValueKind.INT),
                bigint(long.class),
                bigint(Long.class),
                real(float.class),
                real(Float.class),
                twofold(double.class),
                twofold(Double.class),
                text(),
                new DecimalType(),
                new BytesType(),
                new PlainType<>(LocalDate.class, ValueKind.DATE, RowReader::getDate, ValueWriter::setDate),
                new PlainType<>(LocalTime.class, ValueKind.TIME, RowReader::getTime, ValueWriter::setTime),
                new PlainType<>(
                        LocalDateTime.class, ValueKind.DATETIME, RowReader::getDateTime, ValueWriter::setDateTime),
                instant(),
                new PlainType<>(UUID.class, ValueKind.UUID, RowReader::getUuid, ValueWriter::setUuid));
    }

    static Type<String> text() {
        return new PlainType<>(String.class, ValueKind.STRING, RowReader::getString, ValueWriter::setString);
    }

    static Type<Instant> instant() {
        return new PlainType<>(Instant.class, ValueKind.INSTANT, RowReader::getInstant, ValueWriter::setInstant);
    }

    /** Not plain in the sense of {@link Type#isPlain} for short, but only ever used behind another type then. */
    static Type<Integer> integer(Class<?> javaType, ValueKind kind) {
        return new PlainType<>(javaType, kind, PlainTypes::readInt, ValueWriter::setInt);
    }

    static Type<Long> bigint(Class<?> javaType) {
        return new PlainType<>(javaType, ValueKind.LONG, PlainTypes::readLong, ValueWriter::setLong);
    }

    private static Type<Boolean> bool(Class<?> javaType) {
        return new PlainType<>(javaType, ValueKind.BOOLEAN, PlainTypes::readBoolean, ValueWriter::setBoolean);
    }

    private static Type<Float> real(Class<?> javaType) {
        return new PlainType<>(javaType, ValueKind.FLOAT, PlainTypes::readFloat, ValueWriter::setFloat);
    }

    private static Type<Double> twofold(Class<?> javaType) {
        return new PlainType<>(javaType, ValueKind.DOUBLE, PlainTypes::readDouble, ValueWriter::setDouble);
    }

    private static @Nullable Boolean readBoolean(RowReader row, int column) {
        boolean value = row.getBoolean(column);
        return (!value && row.wasNull()) ? null : value;
    }

    private static @Nullable Integer readInt(RowReader row, int column) {
        int value = row.getInt(column);
        return (value == 0 && row.wasNull()) ? null : value;
    }

    private static @Nullable Long readLong(RowReader row, int column) {
        long value = row.getLong(column);
        return (value == 0 && row.wasNull()) ? null : value;
    }

    private static @Nullable Float readFloat(RowReader row, int column) {
        float value = row.getFloat(column);
        return (value == 0 && row.wasNull()) ? null : value;
    }

    private static @Nullable Double readDouble(RowReader row, int column) {
        double value = row.getDouble(column);
        return (value == 0 && row.wasNull()) ? null : value;
    }
}
