package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Versioned by a time. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Note {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable String text;

    @Version
    public @Nullable Instant changed;

    protected Note() {}

    public Note(@Nullable String text) {
        this.text = text;
    }
}
