package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equal by a value that changes, and that a reference does not have before it is loaded. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Singer {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable String name;

    @ManyToOne
    public @Nullable Choir choir;

    @ManyToOne
    public @Nullable Choir second;

    protected Singer() {}

    public Singer(@Nullable String name) {
        this.name = name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Singer singer && Objects.equals(name, singer.name);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }
}
