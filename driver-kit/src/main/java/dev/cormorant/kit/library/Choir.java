package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collections of all kinds of entities with an {@code equals} of their own. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Choir {
    @Id
    @GeneratedValue
    public Long id;

    public String name = "Choir";

    @OneToMany(mappedBy = "choir", orphanRemoval = true)
    public Set<Singer> singers = new LinkedHashSet<>();

    @OneToMany(mappedBy = "second", orphanRemoval = true)
    public List<Singer> order = new ArrayList<>();

    @ManyToMany
    public Set<Singer> guests = new LinkedHashSet<>();

    @ManyToMany
    public List<Singer> friends = new ArrayList<>();
}
