package dev.cormorant.sql;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.UnderscoreNaming;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The mapping that the tests work on, with short ways to its columns. */
final class Library {
    static final EntityModel MODEL = EntityDiscovery.discover(
            List.of(Author.class, Profile.class, Book.class, Tag.class, Shelf.class, Everything.class, Assigned.class),
            List.of(),
            new UnderscoreNaming());
    static final EntityMetadata<Author> AUTHOR = MODEL.of(Author.class);
    static final EntityMetadata<Book> BOOK = MODEL.of(Book.class);
    static final EntityMetadata<Tag> TAG = MODEL.of(Tag.class);
    static final EntityMetadata<Profile> PROFILE = MODEL.of(Profile.class);
    static final EntityMetadata<Shelf> SHELF = MODEL.of(Shelf.class);
    static final EntityMetadata<Everything> EVERYTHING = MODEL.of(Everything.class);
    static final EntityMetadata<Assigned> ASSIGNED = MODEL.of(Assigned.class);

    private Library() {}

    static ColumnMetadata column(EntityMetadata<?> entity, String property) {
        return entity.find(property).columns().get(0);
    }

    static ReferenceMetadata reference(EntityMetadata<?> entity, String property) {
        return (ReferenceMetadata) entity.find(property);
    }

    static CollectionMetadata collection(EntityMetadata<?> entity, String property) {
        return (CollectionMetadata) entity.find(property);
    }

    /** A column behind a dotted path of to-one relations. */
    static ColumnPath path(EntityMetadata<?> entity, String path) {
        List<ReferenceMetadata> joins = new ArrayList<>();
        EntityMetadata<?> current = entity;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            joins.add(reference(current, names[i]));
            current = reference(current, names[i]).target();
        }
        return new ColumnPath(joins, column(current, names[names.length - 1]));
    }

    static Criterion eq(EntityMetadata<?> entity, String path, Object value) {
        return compare(entity, path, Operator.EQ, value);
    }

    static Criterion compare(EntityMetadata<?> entity, String path, Operator operator, Object value) {
        return new Criterion.Compare(path(entity, path), operator, value);
    }

    static Criterion in(EntityMetadata<?> entity, String path, List<?> values) {
        return new Criterion.In(path(entity, path), values, false);
    }

    @Entity
    static class Author {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(nullable = false)
        String name;

        @Column(unique = true)
        String email;

        @OneToMany(mappedBy = "author")
        List<Book> books = new ArrayList<>();

        @OneToOne(mappedBy = "author")
        Profile profile;
    }

    @Entity
    static class Profile {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String bio;

        @OneToOne
        Author author;
    }

    @Entity
    static class Book {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String title;
        BigDecimal price;

        @Version
        int version;

        @ManyToOne(optional = false)
        Author author;

        @ManyToOne
        Shelf shelf;

        @ManyToMany
        List<Tag> tags = new ArrayList<>();
    }

    @Entity
    static class Tag {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String label;

        @ManyToMany(mappedBy = "tags")
        List<Book> books = new ArrayList<>();
    }

    @Entity
    static class Shelf {
        @Id
        String room;

        @Id
        int place;

        String colour;

        @OneToMany(mappedBy = "shelf")
        List<Book> books = new ArrayList<>();
    }

    @Entity
    static class Assigned {
        @Id
        String code;

        Integer amount;
    }

    @Entity
    static class Everything {
        @Id
        Long id;

        Boolean flag;
        Short small;
        Integer number;
        Float single;
        Double twice;
        BigDecimal amount;
        String text;
        byte[] bytes;
        LocalDate day;
        LocalTime time;
        LocalDateTime moment;
        Instant instant;
        UUID uuid;
        List<String> words;
    }
}
