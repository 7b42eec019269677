package dev.cormorant;

import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.SchemaOptions;
import dev.cormorant.config.Timeouts;
import dev.cormorant.error.ValidationException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads settings that are text as what they stand for, and names the setting when one does not fit. */
final class SettingReader {
    private final Map<String, String> texts;

    SettingReader(Map<String, String> texts) {
        this.texts = texts;
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    int integer(String key, int otherwise, int least) {
        String text = texts.get(key);
        if (text == null) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw wrong(key, text, "a whole number");
        }
        throw wrong(key, text, "at least " + least);
    }

    boolean flag(String key, boolean otherwise) {
        String text = texts.get(key);
        if (text == null) {
            return otherwise;
        }
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw wrong(key, text, "true or false");
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        String text = texts.get(key);
        if (text == null) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw wrong(key, text, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** A zone that means UTC, since another one would do nothing. */
    ZoneId zone(String key, ZoneId otherwise) {
        String text = texts.get(key);
        if (text == null) {
            return otherwise;
        }
        try {
            ZoneId zone = ZoneId.of(text);
            if (zone.normalized().equals(ZoneOffset.UTC)) {
                return zone;
            }
        } catch (DateTimeException e) {
            throw wrong(key, text, "a time zone, and that is UTC");
        }
        throw wrong(key, text, "UTC: points in time are stored in it, and times without a zone as they are");
    }

    @Nullable
    Duration millis(String key) {
        return texts.containsKey(key) ? millis(key, Duration.ZERO) : null;
    }

    Duration millis(String key, Duration otherwise) {
        return texts.containsKey(key) ? Duration.ofMillis(integer(key, 0, 0)) : otherwise;
    }

    /** What was said about the pool in code, but for what is said as text. */
    PoolOptions pool(PoolOptions said) {
        return new PoolOptions(
                integer("pool.min", said.min(), 0),
                integer("pool.max", said.max(), 1),
                millis("pool.acquireTimeout", said.acquireTimeout()),
                millis("pool.idleTimeout", said.idleTimeout()),
                millis("pool.maxLifetime", said.maxLifetime()),
                millis("pool.keepalive", said.keepalive()),
                millis("pool.leakDetection", said.leakDetection()));
    }

    /** What was said about the schema generator in code, but for what is said as text. */
    SchemaOptions schemaOptions(SchemaOptions said) {
        return new SchemaOptions(
                text("schema"),
                flag("schemaOptions.foreignKeys", said.foreignKeys()),
                flag("schemaOptions.foreignKeyChecks", said.foreignKeyChecks()),
                said.routines());
    }

    Timeouts timeouts() {
        return new Timeouts(millis("statementTimeout", Duration.ZERO), millis("networkTimeout", Duration.ZERO));
    }

    private static ValidationException wrong(String key, @Nullable String text, String wanted) {
        return new ValidationException("The setting '" + key + "' is '" + text + "', but it must be " + wanted + ".");
    }
}
