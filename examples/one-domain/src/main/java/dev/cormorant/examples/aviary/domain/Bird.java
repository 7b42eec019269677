package dev.cormorant.examples.aviary.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bird has one home, perhaps a mother who lives here too, perhaps a ring, and some who care for it. */
@Entity
public class Bird {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    public String name;

    public LocalDate hatched;

    @ManyToOne(optional = false)
    public Aviary home;

    @ManyToOne
    public @Nullable Bird mother;

    @OneToMany(mappedBy = "mother")
    public List<Bird> chicks = new ArrayList<>();

    @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true)
    public @Nullable Ring ring;

    @ManyToMany
    public Set<Keeper> keepers = new HashSet<>();

    @Version
    public int version;

    private Bird() {}

    public Bird(String name, LocalDate hatched, Aviary home) {
        this.name = name;
        this.hatched = hatched;
        this.home = home;
    }

    /** The key of a bird that is stored. */
    public long key() {
        return Objects.requireNonNull(id, "The bird is not stored yet.");
    }

    /** A bird that hatched where its mother lives. */
    public Bird chick(String name, LocalDate hatched) {
        Bird chick = new Bird(name, hatched, home);
        chick.mother = this;
        return chick;
    }

    public Bird withRing(Ring ring) {
        this.ring = ring;
        return this;
    }

    public Bird withKeepers(Keeper... keepers) {
        this.keepers.addAll(List.of(keepers));
        return this;
    }
}
