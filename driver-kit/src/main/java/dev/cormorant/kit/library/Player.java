package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The other half of the circle, required. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Player {
    @Id
    @GeneratedValue
    public Long id;

    public String name = "";

    @ManyToOne(optional = false)
    public @Nullable Team team;

    protected Player() {}

    public Player(String name, @Nullable Team team) {
        this.name = name;
        this.team = team;
    }
}
