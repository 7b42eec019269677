package dev.cormorant.kit.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one side of books, whose lives it rules, and the inverse side of a profile. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Author {
    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private @Nullable String name;

    @Column(unique = true)
    private @Nullable String email;

    private int age;

    private @Nullable Address home;

    private @Nullable Period active;

    @OneToMany(mappedBy = "author", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Book> books = new ArrayList<>();

    @OneToOne(mappedBy = "author")
    private @Nullable Profile profile;

    protected Author() {}

    public Author(@Nullable String name) {
        this.name = name;
    }

    public Author(@Nullable String name, @Nullable String email) {
        this.name = name;
        this.email = email;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
    }

    public @Nullable Address getHome() {
        return home;
    }

    public void setHome(@Nullable Address home) {
        this.home = home;
    }

    public @Nullable Period getActive() {
        return active;
    }

    public void setActive(@Nullable Period active) {
        this.active = active;
    }

    public List<Book> getBooks() {
        return books;
    }

    public void setBooks(List<Book> books) {
        this.books = books;
    }

    public @Nullable Profile getProfile() {
        return profile;
    }

    public void setProfile(@Nullable Profile profile) {
        this.profile = profile;
    }
}
