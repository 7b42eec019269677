package dev.cormorant.processor;

import java.util.ArrayList;
import java.util.List;

/** A cyclic model of three entities, as the tests' users write it. */
final class Library {
    static final String[] SOURCES = {"""
        package library;
        import dev.cormorant.entity.Json;
        import jakarta.persistence.*;
        import java.time.LocalDate;
        import java.util.*;
        @Entity
        public class Author {
            @Id @GeneratedValue private Long id;
            private String name;
            private int age;
            private boolean active;
            private LocalDate born;
            private Genre genre;
            private byte[] photo;
            @Json private Map<String, Integer> scores;
            @Embedded private Address address;
            @OneToMany(mappedBy = "author") private List<Book> books = new ArrayList<>();
            @Transient private String nickname;
        }
        """, """
        package library;
        import dev.cormorant.entity.Ref;
        import jakarta.persistence.*;
        import java.math.BigDecimal;
        import java.util.*;
        @Entity
        public class Book {
            @Id private UUID id;
            private String title;
            private BigDecimal price;
            @ManyToOne private Ref<Author> author;
            @ManyToMany private Set<Tag> tags = new HashSet<>();
            @OneToOne private Book sequel;
        }
        """, """
        package library;
        import jakarta.persistence.*;
        import java.util.*;
        @Entity
        public class Tag {
            @Id private int id;
            private String name;
            @ManyToOne private Author owner;
            @ManyToMany(mappedBy = "tags") private Collection<Book> books = new ArrayList<>();
        }
        """, """
        package library;
        import jakarta.persistence.*;
        @Embeddable
        public record Address(String city, Place place) {}
        """, """
        package library;
        import jakarta.persistence.*;
        @Embeddable
        public record Place(double latitude, double longitude) {}
        """, """
        package library;
        public enum Genre { FICTION, POETRY }
        """};

    private Library() {}

    static String[] and(String... more) {
        List<String> all = new ArrayList<>(List.of(SOURCES));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
