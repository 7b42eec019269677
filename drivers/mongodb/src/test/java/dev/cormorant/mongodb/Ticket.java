package dev.cormorant.mongodb;

import dev.cormorant.entity.Json;
import dev.cormorant.entity.TableIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something with one index of each sort. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
@TableIndex(name = "words", columns = "subject", type = "text")
@TableIndex(name = "expiry", columns = "closed", options = "{expireAfterSeconds: 3600}")
public class Ticket {
    @Id
    @GeneratedValue
    public Long id;

    @Column(unique = true)
    public @Nullable String number;

    public @Nullable String subject;
    public @Nullable Instant closed;

    @Json
    public @Nullable Map<String, Object> notes;

    protected Ticket() {}

    public Ticket(@Nullable String number, @Nullable String subject) {
        this.number = number;
        this.subject = subject;
    }
}
