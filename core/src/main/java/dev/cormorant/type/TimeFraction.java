package dev.cormorant.type;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Internal: how many digits of the fraction of a second are kept. Digits beyond are cut off, towards the past. Immutable.
 *
 * @param digits how many, from 0 to 9
 */
public record TimeFraction(int digits) {
    private static final int NANOSECONDS = 9;
    private static final int[] UNITS = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    /**
     * The same, or fewer digits if a mapping says so.
     *
     * @param precision the digits that the mapping gives a column; 0 if it says nothing
     * @return the lesser of both
     */
    public TimeFraction within(int precision) {
        return precision > 0 && precision < digits ? new TimeFraction(precision) : this;
    }

    /**
     * Tells whether values of a type can lose digits.
     *
     * @param type the type
     * @return false for what is no time, and where all digits are kept
     */
    public boolean cuts(Type<?> type) {
        ValueKind kind = type instanceof ArrayType list ? list.element().kind() : type.kind();
        return digits < NANOSECONDS
                && (kind == ValueKind.INSTANT || kind == ValueKind.DATETIME || kind == ValueKind.TIME);
    }

    /**
     * Cuts a time.
     *
     * @param time a time, or a date
     * @param <T> its class
     * @return the time itself if it has no digits beyond
     */
    @SuppressWarnings("unchecked") // A time stays of its class.
    public <T extends Temporal> T cut(T time) {
        if (!time.isSupported(ChronoField.NANO_OF_SECOND)) {
            return time;
        }
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        int rest = nanos % UNITS[digits];
        return rest == 0 ? time : (T) time.with(ChronoField.NANO_OF_SECOND, nanos - (long) rest);
    }

    /**
     * Cuts a value of a property.
     *
     * @param type a type that {@link #cuts}
     * @param value the value
     * @return the value itself if it has no digits beyond
     */
    @SuppressWarnings("unchecked") // The value is of the type.
    public Object cut(Type<?> type, Object value) {
        if (value instanceof Temporal time) {
            return cut(time);
        }
        SingleValue stored = new SingleValue();
        ((Type<Object>) type).write(stored, 0, value);
        Object whole = stored.raw();
        Object cut = cutStored(whole);
        if (cut == null || cut.equals(whole)) {
            return value;
        }
        stored.put(cut);
        return stored.read(type);
    }

    private @Nullable Object cutStored(@Nullable Object stored) {
        if (!(stored instanceof List<?> elements)) {
            return stored instanceof Temporal time ? cut(time) : stored;
        }
        List<@Nullable Object> cut = new ArrayList<>(elements.size());
        elements.forEach(element -> cut.add(cutStored(element)));
        return cut;
    }
}
