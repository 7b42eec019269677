package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntitySchemaTest {
    private static final EntitySchema<Author> AUTHOR = EntitySchema.of(Author.class)
            .table("writer")
            .schema("lib")
            .id("id", id -> id.sequence("author_seq"))
            .property(
                    "name",
                    name -> name.column("full_name").length(100).notNull().unique())
            .property("rank", rank -> rank.enumerated(EnumType.ORDINAL))
            .property("secret", secret -> secret.converter(Reverse.class).neverUpdated())
            .embedded(
                    "home",
                    home -> home.property("street")
                            .property("zip", zip -> zip.length(10))
                            .embedded("geo", geo -> geo.property("latitude").property("longitude")))
            .oneToMany(
                    "books",
                    "author",
                    books -> books.orderBy("title DESC").cascadeRemove().orphanRemoval())
            .oneToOne("portrait", portrait -> portrait.mappedBy("author"))
            .version("version")
            .index("full_name", "rank")
            .unique("rank", "secret")
            .listener(Listener.class)
            .on(CallbackKind.PRE_PERSIST, "touch")
            .build();

    private static final EntitySchema<Book> BOOK = EntitySchema.of(Book.class)
            .id("id", Generation.IDENTITY)
            .property("title")
            .property(
                    "price", price -> price.precision(10, 2).definition("money").readOnly())
            .manyToOne(
                    "author",
                    author -> author.required().joinColumn("writer_id").noConstraint())
            .manyToOne("editor", editor -> editor.noCascadePersist().cascadeRemove())
            .manyToMany("tags", tags -> tags.joinTable("book_tag", "book", "tag"))
            .manyToMany("others")
            .build();

    private static final EntitySchema<Tag> TAG = EntitySchema.of(Tag.class)
            .id("name", Generation.NONE)
            .manyToMany(
                    "books", books -> books.mappedBy("tags").noCascadePersist().cascadeRemove())
            .build();

    private static final EntitySchema<Portrait> PORTRAIT = EntitySchema.of(Portrait.class)
            .oneToOne("author", author -> author.id().orphanRemoval())
            .property("image")
            .build();

    @Test
    void aSchemaGivesTheMetadataOfTheAnnotatedTwin() {
        EntityModel annotated = Described.model(Author.class, Book.class, Tag.class, Portrait.class);
        EntityModel schemas =
                EntityDiscovery.discover(List.of(), List.of(AUTHOR, BOOK, TAG, PORTRAIT), new UnderscoreNaming());
        for (EntityMetadata<?> entity : annotated.entities()) {
            assertThat(Described.entity(schemas.of(entity.type()))).isEqualTo(Described.entity(entity));
        }
        assertThat(schemas.entities()).hasSize(4);
    }

    @Test
    void schemasAndAnnotationsMix() {
        EntityModel mixed = EntityDiscovery.discover(
                List.of(Author.class, Tag.class, Portrait.class), List.of(BOOK), new UnderscoreNaming());
        assertThat(mixed.of(Book.class).find("author"))
                .isInstanceOfSatisfying(
                        ReferenceMetadata.class,
                        author -> assertThat(author.target()).isSameAs(mixed.of(Author.class)));
    }

    @Test
    void aPropertyThatIsNamedTwiceIsRefusedAtOnce() {
        EntitySchemaBuilder<Tag> builder = EntitySchema.of(Tag.class).id("name", Generation.NONE);
        assertThatThrownBy(() -> builder.property("name"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The schema of Tag names the property 'name' twice. Leave one of the two.");
    }

    @Test
    void aRecordIsNamedWhole() {
        assertThat(Faults.of(EntitySchema.of(Author.class)
                        .id("id", Generation.NONE)
                        .embedded("home", home -> home.property("street").property("zip"))
                        .build()))
                .containsExactly(
                        "Address.geo is not named, but a record is made of all its components. Add property(\"geo\").");
    }

    enum Rank {
        NOVICE,
        MASTER
    }

    static class Reverse implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String value) {
            return new StringBuilder(value).reverse().toString();
        }

        @Override
        public String convertToEntityAttribute(String value) {
            return new StringBuilder(value).reverse().toString();
        }
    }

    static class Listener {
        @PrePersist
        void before(Object entity) {}
    }

    @Embeddable
    record Address(String street, @Column(length = 10) String zip, Geo geo) {}

    @Embeddable
    static class Geo {
        private double latitude;
        private Double longitude;
    }

    @Entity
    @Table(
            name = "writer",
            schema = "lib",
            indexes = @Index(columnList = "full_name, rank"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"rank", "secret"}))
    @EntityListeners(Listener.class)
    static class Author {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "author_seq")
        private Long id;

        @Column(name = "full_name", length = 100, nullable = false, unique = true)
        private String name;

        @Enumerated(EnumType.ORDINAL)
        private Rank rank;

        @Convert(converter = Reverse.class)
        @Column(updatable = false)
        private String secret;

        private Address home;

        @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("title DESC")
        private List<Book> books;

        @OneToOne(mappedBy = "author")
        private Portrait portrait;

        @Version
        private short version;

        @PrePersist
        void touch() {}
    }

    @Entity
    static class Book {
        @Id
        @GeneratedValue
        private Long id;

        private String title;

        @Column(precision = 10, scale = 2, columnDefinition = "money", insertable = false, updatable = false)
        private BigDecimal price;

        @ManyToOne
        @JoinColumn(name = "writer_id", nullable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        private Author author;

        @ManyToOne(cascade = CascadeType.REMOVE)
        private Ref<Author> editor;

        @ManyToMany
        @JoinTable(
                name = "book_tag",
                joinColumns = @JoinColumn(name = "book"),
                inverseJoinColumns = @JoinColumn(name = "tag"))
        private List<Tag> tags;

        @ManyToMany
        private Set<Book> others;
    }

    @Entity
    static class Tag {
        @Id
        private String name;

        @ManyToMany(mappedBy = "tags", cascade = CascadeType.REMOVE)
        private List<Book> books;
    }

    @Entity
    static class Portrait {
        @Id
        @OneToOne(orphanRemoval = true)
        private Author author;

        private byte[] image;
    }
}
