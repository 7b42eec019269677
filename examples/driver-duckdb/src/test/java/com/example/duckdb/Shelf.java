package com.example.duckdb;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The entities of the tests. */
final class Shelf {
    private Shelf() {}

    @Entity
    static class Author {
        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true, nullable = false)
        String name;

        @OneToMany(mappedBy = "author")
        List<Book> books = new ArrayList<>();

        Author() {}

        Author(String name) {
            this.name = name;
        }
    }

    @Entity
    static class Book {
        @Id
        @GeneratedValue
        Integer id;

        @Column(nullable = false)
        String title;

        @ManyToOne(optional = false)
        Author author;

        @ManyToOne
        Book sequel;

        @ManyToMany
        Set<Tag> tags = new HashSet<>();

        Book() {}

        Book(String title, Author author) {
            this.title = title;
            this.author = author;
        }
    }

    @Entity
    static class Tag {
        @Id
        String name;

        Tag() {}

        Tag(String name) {
            this.name = name;
        }
    }

    /** The table of the authors as an older program knew it. */
    @Entity
    @Table(name = "author")
    static class OldAuthor {
        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true, nullable = false)
        String name;

        int age;
    }

    @Entity
    static class Everything {
        @Id
        String id;

        boolean flag;
        short small;
        int number;
        long big;
        float single;
        double twice;
        BigDecimal price;
        byte[] photo;
        LocalDate day;
        LocalTime hour;
        LocalDateTime moment;
        Instant instant;
        UUID uuid;
        List<String> tags;
        Grade grade;
    }

    enum Grade {
        GOOD,
        BETTER
    }
}
