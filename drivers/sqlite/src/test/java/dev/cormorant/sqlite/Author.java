package dev.cormorant.sqlite;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
class Author {
    enum Mood {
        GOOD,
        ODD
    }

    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Column(nullable = false)
    String name = "";

    @Column(unique = true)
    @Nullable
    String email;

    @Enumerated(EnumType.STRING)
    @Nullable
    Mood mood;

    @Version
    int version;

    @OneToMany(mappedBy = "author", cascade = CascadeType.PERSIST)
    List<Book> books = new ArrayList<>();

    Author() {}

    Author(String name) {
        this.name = name;
    }
}
