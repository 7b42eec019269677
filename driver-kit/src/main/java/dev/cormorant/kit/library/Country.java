package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key of text that the user assigns, and links to itself. */
@Entity
public class Country {
    @Id
    @Column(length = 40)
    public @Nullable String code;

    public @Nullable String name;

    public int population;

    @ManyToMany
    public Set<Country> neighbours = new HashSet<>();

    protected Country() {}

    public Country(@Nullable String code, @Nullable String name) {
        this.code = code;
        this.name = name;
    }
}
