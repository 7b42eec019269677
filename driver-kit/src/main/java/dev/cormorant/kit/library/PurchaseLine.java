package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A composite key, one part of which is a relation. */
@Entity
public class PurchaseLine {
    @Id
    @ManyToOne
    public @Nullable Purchase purchase;

    @Id
    public int number;

    public @Nullable String product;

    public int quantity = 1;

    protected PurchaseLine() {}

    public PurchaseLine(@Nullable Purchase purchase, int number, @Nullable String product) {
        this.purchase = purchase;
        this.number = number;
        this.product = product;
    }
}
