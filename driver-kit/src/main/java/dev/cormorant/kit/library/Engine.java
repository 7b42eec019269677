package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** The owning side of a required one-to-one relation. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Engine {
    @Id
    @GeneratedValue
    public Long id;

    public int power;

    @OneToOne(optional = false)
    public @Nullable Car car;

    protected Engine() {}

    public Engine(int power) {
        this.power = power;
    }
}
