package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Names that are words of SQL, and names with the signs that quote names. */
@Entity
@Table(name = "where 'x' or 1=1; --")
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Hostile {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable String select;

    @Column(name = "a\"b`c]d'e -- f")
    public @Nullable String quoted;
}
