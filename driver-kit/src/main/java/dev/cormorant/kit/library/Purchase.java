package dev.cormorant.kit.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table named by a word of SQL; its lines have it in their keys. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
@Table(name = "order")
public class Purchase {
    @Id
    @GeneratedValue
    public Long id;

    public @Nullable String customer;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    public List<PurchaseLine> lines = new ArrayList<>();

    protected Purchase() {}

    public Purchase(@Nullable String customer) {
        this.customer = customer;
    }

    /** Adds a line with the next number. */
    public PurchaseLine line(String product) {
        PurchaseLine line = new PurchaseLine(this, lines.size() + 1, product);
        lines.add(line);
        return line;
    }
}
