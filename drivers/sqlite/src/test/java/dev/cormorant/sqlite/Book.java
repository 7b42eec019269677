package dev.cormorant.sqlite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(indexes = @Index(columnList = "title, price"))
class Book {
    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(nullable = false)
    String title = "";

    @Column(precision = 10, scale = 2)
    @Nullable
    BigDecimal price;

    @ManyToOne
    @Nullable
    Author author;

    @ManyToOne
    @Nullable
    Book sequelOf;

    @ManyToMany
    Set<Tag> tags = new LinkedHashSet<>();

    Book() {}

    Book(String title, Author author) {
        this.title = title;
        this.author = author;
    }
}
