package dev.cormorant.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one side of a relation with ten books for each author. */
@Entity
@Table(name = "author")
public class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name = "";

    @OneToMany(mappedBy = "author")
    private List<Book> books = new ArrayList<>();

    /** For libraries that fill the fields themselves. */
    protected Author() {}

    Author(long id, String name) {
        this.id = id;
        this.name = name;
    }

    @Nullable
    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Book> books() {
        return books;
    }
}
