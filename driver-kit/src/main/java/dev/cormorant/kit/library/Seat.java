package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Unique values: one that may be null, one that may not, and a pair. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"row_number", "place"}))
public class Seat {
    @Id
    @GeneratedValue
    public Long id;

    @Column(unique = true)
    public @Nullable String guest;

    @Column(unique = true, nullable = false)
    public String label = "";

    @Column(name = "row_number")
    public @Nullable Integer row;

    public @Nullable Integer place;

    protected Seat() {}

    public Seat(String label, @Nullable String guest) {
        this.label = label;
        this.guest = guest;
    }
}
