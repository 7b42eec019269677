package dev.cormorant.mongodb;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Its key is an ObjectId in the database and text here; relations of all directions lead to it and from it. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Station {
    @Id
    @GeneratedValue
    public String id;

    public String name;

    @ManyToOne
    public @Nullable Station parent;

    @OneToMany(mappedBy = "parent")
    public List<Station> children = new ArrayList<>();

    @ManyToMany
    public Set<Station> neighbours = new HashSet<>();

    @ManyToMany(mappedBy = "neighbours")
    public Set<Station> neighbourOf = new HashSet<>();

    protected Station() {}

    public Station(String name, @Nullable Station parent) {
        this.name = name;
        this.parent = parent;
    }
}
