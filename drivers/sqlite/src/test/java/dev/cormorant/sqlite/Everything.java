package dev.cormorant.sqlite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each kind. */
@Entity
class Everything {
    @Id
    UUID id = UUID.randomUUID();

    boolean truth;
    short small;
    int whole;
    long large;
    float rough;
    double fine;

    @Nullable
    BigDecimal exact;

    @Nullable
    String text;

    byte @Nullable [] bytes;

    @Nullable
    LocalDate day;

    @Nullable
    LocalTime time;

    @Nullable
    LocalDateTime moment;

    @Nullable
    Instant instant;

    @Nullable
    UUID reference;

    @Nullable
    List<String> words;

    @Column(columnDefinition = "text default 'none' collate nocase")
    @Nullable
    String defined;
}
