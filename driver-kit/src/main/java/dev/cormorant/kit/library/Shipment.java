package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key that is made before the insert, and a foreign key of two columns. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Shipment {
    @Id
    @GeneratedValue
    public UUID id;

    public @Nullable String carrier;

    @ManyToOne
    public @Nullable PurchaseLine line;

    protected Shipment() {}

    public Shipment(@Nullable String carrier, @Nullable PurchaseLine line) {
        this.carrier = carrier;
        this.line = line;
    }
}
