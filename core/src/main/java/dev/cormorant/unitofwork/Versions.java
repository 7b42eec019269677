package dev.cormorant.unitofwork;

import dev.cormorant.metadata.ScalarMetadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Makes the versions of optimistic locking: numbers count from 1, times are now in milliseconds. */
final class Versions {
    private Versions() {}

    static Object next(ScalarMetadata version, @Nullable Object present) {
        Class<?> type = version.type().javaType();
        if (type == int.class || type == Integer.class) {
            return present == null ? 1 : (Integer) present + 1;
        }
        if (type == long.class || type == Long.class) {
            return present == null ? 1L : (Long) present + 1;
        }
        if (type == short.class || type == Short.class) {
            return (short) (present == null ? 1 : (Short) present + 1);
        }
        return time(type, Instant.now().truncatedTo(ChronoUnit.MILLIS), present);
    }

    private static Object time(Class<?> type, Instant now, @Nullable Object present) {
        Instant later = now;
        if (present instanceof Instant before && !later.isAfter(before)) {
            later = before.plusMillis(1);
        }
        if (type == Instant.class) {
            return later;
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.ofInstant(later, ZoneOffset.UTC);
        }
        return type == OffsetDateTime.class
                ? later.atOffset(ZoneOffset.UTC)
                : ZonedDateTime.ofInstant(later, ZoneOffset.UTC);
    }
}
