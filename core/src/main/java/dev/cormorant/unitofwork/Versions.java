package dev.cormorant.unitofwork;

import dev.cormorant.metadata.ScalarMetadata;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Makes the versions of optimistic locking: numbers count from 1, times are now in milliseconds. */
final class Versions {
    private Versions() {}

    /** The version that the row had when it was read or written last, in the class of the property. */
    static @Nullable Object stored(ManagedEntity entry, ScalarMetadata version) {
        Object kept = entry.binding().snapshotValue(entry.requireSnapshot(), version);
        return kept instanceof Instant moment && version.type().javaType() != Instant.class
                ? moment.atOffset(ZoneOffset.UTC)
                : kept;
    }

    static Object next(ScalarMetadata version, @Nullable Object present) {
        Class<?> type = version.type().javaType();
        long count = present instanceof Number number ? number.longValue() + 1 : 1;
        if (type == int.class || type == Integer.class) {
            return (int) count;
        }
        if (type == long.class || type == Long.class) {
            return count;
        }
        if (type == short.class || type == Short.class) {
            return (short) count;
        }
        return time(type, Instant.now().truncatedTo(ChronoUnit.MILLIS), present);
    }

    private static Object time(Class<?> type, Instant now, @Nullable Object present) {
        Instant before = instant(present);
        Instant later = before == null || now.isAfter(before) ? now : before.plusMillis(1);
        if (type == Instant.class) {
            return later;
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.ofInstant(later, ZoneOffset.UTC);
        }
        return later.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable Object time) {
        if (time instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return time instanceof TemporalAccessor exact ? Instant.from(exact) : null;
    }
}
