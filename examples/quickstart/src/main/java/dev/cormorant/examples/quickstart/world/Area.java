package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.LinkedHashSet;
import java.util.Set;

/** The part of the world that the name of a time zone begins with, such as Europe or Pacific. */
@Entity
public class Area {
    @Id
    private String name;

    @OneToMany(mappedBy = "area")
    private Set<Zone> zones = new LinkedHashSet<>();

    private Area() {}

    public Area(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public Set<Zone> getZones() {
        return zones;
    }
}
