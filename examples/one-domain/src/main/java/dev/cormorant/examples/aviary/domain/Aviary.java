package dev.cormorant.examples.aviary.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where birds live: its key is generated, its room an embedded value, its habitat an enum. */
@Entity
public class Aviary {
    @Id
    @GeneratedValue
    public @Nullable Long id;

    @Column(unique = true)
    public String name;

    @Enumerated(EnumType.STRING)
    public Habitat habitat;

    @Embedded
    public Room room;

    @OneToMany(mappedBy = "home")
    public List<Bird> birds = new ArrayList<>();

    private Aviary() {}

    public Aviary(String name, Habitat habitat, Room room) {
        this.name = name;
        this.habitat = habitat;
        this.room = room;
    }
}
