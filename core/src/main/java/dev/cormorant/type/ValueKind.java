package dev.cormorant.type;

/**
 * The kinds of values that every driver can store: the meeting point of Java types and database types.
 *
 * <p>A {@link Type} turns its Java values into exactly one kind; a platform says how it declares, binds and reads each
 * kind. Each constant names the Java class in which a value of that kind travels.
 */
public enum ValueKind {
    /** A {@code boolean}. */
    BOOLEAN,
    /** An integer of 16 bits, travelling as {@code int}. */
    SHORT,
    /** An integer of 32 bits. */
    INT,
    /** An integer of 64 bits. */
    LONG,
    /** A binary floating point number of 32 bits. */
    FLOAT,
    /** A binary floating point number of 64 bits. */
    DOUBLE,
    /** An exact decimal, a {@code BigDecimal}. */
    DECIMAL,
    /** Text, a {@code String}. */
    STRING,
    /** Bytes, a {@code byte[]}. */
    BYTES,
    /** A day without a time, a {@code LocalDate}. */
    DATE,
    /** A time without a day, a {@code LocalTime}. */
    TIME,
    /** A day and a time without a zone, a {@code LocalDateTime}. */
    DATETIME,
    /** A point on the time line, an {@code Instant}. */
    INSTANT,
    /** A {@code java.util.UUID}. */
    UUID,
    /** A JSON document, travelling as its text. */
    JSON,
    /** A list of values of one other kind, travelling as {@code List}. */
    ARRAY
}
