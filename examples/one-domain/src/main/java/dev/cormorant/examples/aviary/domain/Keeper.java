package dev.cormorant.examples.aviary.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who cares for birds. The key is made before anything is sent. */
@Entity
public class Keeper {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    public @Nullable UUID id;

    public String name;

    @ManyToMany(mappedBy = "keepers")
    public Set<Bird> birds = new HashSet<>();

    private Keeper() {}

    public Keeper(String name) {
        this.name = name;
    }
}
