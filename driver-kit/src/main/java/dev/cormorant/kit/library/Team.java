package dev.cormorant.kit.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Half of a circle of foreign keys: a team may have a captain, and a player has a team. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Team {
    @Id
    @GeneratedValue
    public Long id;

    public String name = "";

    @ManyToOne
    public @Nullable Player captain;

    @ManyToOne
    public @Nullable Player keeper;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
    public List<Player> players = new ArrayList<>();

    protected Team() {}

    public Team(String name) {
        this.name = name;
    }
}
