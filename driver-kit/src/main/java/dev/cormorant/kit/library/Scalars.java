package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each scalar type that may be null. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Scalars {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable Boolean flag;
    public @Nullable Byte tiny;
    public @Nullable Short small;
    public @Nullable Integer whole;
    public @Nullable Long large;
    public @Nullable Float real;
    public @Nullable Double twofold;
    public @Nullable Character letter;
    public @Nullable String text;

    @Column(precision = 30, scale = 10)
    public @Nullable BigDecimal amount;

    @Column(precision = 38)
    public @Nullable BigInteger huge;

    public byte @Nullable [] bytes;
    public @Nullable UUID uuid;
    public @Nullable LocalDate day;
    public @Nullable LocalTime clock;
    public @Nullable LocalDateTime local;
    public @Nullable Instant moment;
    public @Nullable OffsetDateTime offset;
    public @Nullable ZonedDateTime zoned;
    public @Nullable Duration span;
    public @Nullable Year year;
    public @Nullable Colour colour;

    @Enumerated(EnumType.ORDINAL)
    public @Nullable Colour ordinal;

    public @Nullable Rank rank;
}
