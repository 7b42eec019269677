package dev.cormorant.kit.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations of a class with itself: a tree that is removed as a whole, and links to others. */
@Entity
public class Category {
    @Id
    @GeneratedValue
    public int id;

    public String name = "";

    @ManyToOne
    public @Nullable Category parent;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
    public List<Category> children = new ArrayList<>();

    @ManyToMany
    public List<Category> related = new ArrayList<>();

    protected Category() {}

    public Category(String name) {
        this.name = name;
    }

    public Category(String name, @Nullable Category parent) {
        this.name = name;
        this.parent = parent;
    }
}
