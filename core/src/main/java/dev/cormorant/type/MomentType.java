package dev.cormorant.type;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Points on the time line that carry an offset or a zone: the point is stored, the offset is not, and what is read back
 * is in UTC.
 *
 * <p>The same point in another zone is therefore no change.
 */
final class MomentType<T> extends Type<T> {
    private final Function<Instant, T> fromInstant;
    private final Function<T, Instant> toInstant;

    MomentType(Class<T> javaType, Function<Instant, T> fromInstant, Function<T, Instant> toInstant) {
        super(javaType, ValueKind.INSTANT);
        this.fromInstant = fromInstant;
        this.toInstant = toInstant;
    }

    @Override
    public @Nullable T read(RowReader row, int column) {
        Instant value = row.getInstant(column);
        return value == null ? null : fromInstant.apply(value);
    }

    @Override
    public void write(ValueWriter writer, int index, T value) {
        writer.setInstant(index, toInstant.apply(value));
    }

    @Override
    public Object snapshot(T value) {
        return toInstant.apply(value);
    }

    @Override
    public boolean matches(Object snapshot, T value) {
        return snapshot.equals(toInstant.apply(value));
    }

    @Override
    public boolean isImmutable() {
        return false;
    }
}
