package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Versioned by a number, with a unique value that may be null. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Account {
    @Id
    @GeneratedValue
    public Long id;

    @Column(nullable = false)
    public @Nullable String owner;

    @Column(unique = true)
    public @Nullable String iban;

    public long balance;

    @Version
    public int version;

    protected Account() {}

    public Account(@Nullable String owner, long balance) {
        this.owner = owner;
        this.balance = balance;
    }
}
