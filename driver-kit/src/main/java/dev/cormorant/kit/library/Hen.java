package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Required by an egg that it requires: a circle that nothing can break. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Hen {
    @Id
    @GeneratedValue
    public Long id;

    @ManyToOne(optional = false)
    public @Nullable Egg hatchedFrom;
}
