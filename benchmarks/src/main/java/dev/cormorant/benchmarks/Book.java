package dev.cormorant.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The many side of a relation with ten books for each author. */
@Entity
@Table(name = "book")
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String title = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private @Nullable Author author;

    /** For libraries that fill the fields themselves. */
    protected Book() {}

    Book(long id, String title, Author author) {
        this.id = id;
        this.title = title;
        this.author = author;
    }

    @Nullable
    Long id() {
        return id;
    }

    String title() {
        return title;
    }

    @Nullable
    Author author() {
        return author;
    }
}
