package dev.cormorant.kit.library;

import dev.cormorant.entity.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The many side of a required plain relation and of an optional wrapped one, and the owner of links to tags. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Book {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private @Nullable String title;

    @Column(precision = 10, scale = 2)
    private @Nullable BigDecimal price;

    @ManyToOne(optional = false)
    private @Nullable Author author;

    @ManyToOne
    private @Nullable Ref<Publisher> publisher;

    @ManyToMany
    private Set<Tag> tags = new LinkedHashSet<>();

    protected Book() {}

    public Book(@Nullable String title, @Nullable Author author) {
        this.title = title;
        this.author = author;
    }

    public Long getId() {
        return id;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    public @Nullable Author getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable Author author) {
        this.author = author;
    }

    public @Nullable Ref<Publisher> getPublisher() {
        return publisher;
    }

    public void setPublisher(@Nullable Ref<Publisher> publisher) {
        this.publisher = publisher;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    public void setTags(Set<Tag> tags) {
        this.tags = tags;
    }
}
