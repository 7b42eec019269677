package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.Set;

/** The one side of books that live without it, kept as an ordered set. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Publisher {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String name = "";

    @OneToMany(mappedBy = "publisher")
    @OrderBy("title DESC")
    private Set<Book> books = new LinkedHashSet<>();

    protected Publisher() {}

    public Publisher(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Book> getBooks() {
        return books;
    }
}
