package dev.cormorant.sql.render;

import dev.cormorant.error.ValidationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How names and literals are written. Values of queries are always bound: literals serve DDL, raw fragments and logs.
 * Role: implement, through a platform.
 */
public interface Literals extends TimeKeeping {
    /**
     * Quotes a name, whatever it consists of.
     *
     * @param name one name, without a schema; a dot is part of it
     * @return the name between quotes, with quotes inside it doubled
     * @throws ValidationException if it is empty or holds the character NUL
     */
    default String quoteIdentifier(String name) {
        return quoteIdentifier(name, '"', '"');
    }

    /**
     * Quotes a name with given quotes: what overrides of {@link #quoteIdentifier(String)} call.
     *
     * @param name the name
     * @param open the quote before it
     * @param close the quote after it, which is doubled inside
     * @return the quoted name
     * @throws ValidationException if the name is empty or holds the character NUL
     */
    default String quoteIdentifier(String name, char open, char close) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new ValidationException(
                    "The name \"" + name.replace('\0', '?') + "\" cannot be quoted: it is empty or holds the character "
                            + "NUL. Give the table, column or constraint another name.");
        }
        String quote = String.valueOf(close);
        return open + name.replace(quote, quote + quote) + close;
    }

    /**
     * Writes text as a literal, with its quotes.
     *
     * @param value the text
     * @return such as {@code 'it''s'}
     * @throws ValidationException if it holds the character NUL
     */
    default String escape(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new ValidationException("Text with the character NUL has no literal; bind it as a parameter.");
        }
        return "'" + value.replace("'", "''") + "'";
    }

    /**
     * Writes a value as a literal.
     *
     * @param value null, a truth value, number, text, enum, UUID, {@code byte[]} or one of {@code java.time}
     * @return the literal
     * @throws ValidationException if values of its class have no literal
     */
    default String quoteValue(@Nullable Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Boolean flag) {
            return quoteBoolean(flag);
        } else if (value instanceof Double || value instanceof Float) {
            return quoteFloating(((Number) value).doubleValue());
        } else if (value instanceof Number) {
            return value.toString();
        } else if (value instanceof byte[] bytes) {
            return quoteBytes(bytes);
        } else if (value instanceof Enum<?> constant) {
            return escape(constant.name());
        } else if (value instanceof String || value instanceof Character || value instanceof UUID) {
            return escape(value.toString());
        }
        return quoteTemporal(value);
    }

    /**
     * Writes a truth value as a literal.
     *
     * @param value the value
     * @return {@code true} or {@code false} unless overridden
     */
    default String quoteBoolean(boolean value) {
        return Boolean.toString(value);
    }

    /**
     * Writes bytes as a literal.
     *
     * @param value the bytes
     * @return such as {@code X'00ff'} unless overridden
     */
    default String quoteBytes(byte[] value) {
        return "X'" + HexFormat.of().formatHex(value) + "'";
    }

    /**
     * Writes a value of {@code java.time} as a literal.
     *
     * @param value a {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime} or {@code Instant}
     * @return text in ISO order with a space between day and time, instants in UTC, unless overridden
     * @throws ValidationException if the value is of another class
     */
    default String quoteTemporal(Object value) {
        if (value instanceof LocalDate || value instanceof LocalTime) {
            return escape(value.toString());
        }
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);
        if (value instanceof LocalDateTime dateTime) {
            return escape(format.format(dateTime));
        } else if (value instanceof Instant instant) {
            String utc = format.format(instant.atOffset(ZoneOffset.UTC));
            return escape(supportsInstants() ? utc + "+00:00" : utc);
        }
        throw new ValidationException("Values of " + value.getClass().getName()
                + " have no SQL literal; bind them as parameters, or write them as text.");
    }

    private static String quoteFloating(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ValidationException(value + " has no SQL literal; bind it as a parameter.");
        }
        return Double.toString(value);
    }
}
