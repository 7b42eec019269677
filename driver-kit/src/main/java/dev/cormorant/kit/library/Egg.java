package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The other half of the circle that nothing can break, and required by itself in turn. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Egg {
    @Id
    @GeneratedValue
    public Long id;

    @ManyToOne(optional = false)
    public @Nullable Hen laidBy;
}
