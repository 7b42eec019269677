package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Ref;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityDiscoveryTest {
    private final EntityModel model = EntityDiscovery.discover(
            List.of(Author.class, Book.class, Tag.class, Portrait.class), List.of(), new UnderscoreNaming());

    @Test
    void tablesAndColumnsAreNamedByTheStrategy() {
        assertThat(columns(Author.class))
                .containsExactly(
                        "id LONG", "full_name STRING", "home_street STRING", "home_zip_code STRING", "version INT");
        assertThat(columns(Book.class))
                .containsExactly("id LONG", "title STRING", "price DECIMAL", "author_id LONG", "editor_id LONG");
        assertThat(model.of(Book.class).table()).isEqualTo(new TableName(null, "book"));
    }

    @Test
    void columnsKnowTheirPositionInTheRow() {
        for (EntityMetadata<?> entity : model.entities()) {
            for (int i = 0; i < entity.columns().size(); i++) {
                assertThat(entity.columns().get(i).position()).isEqualTo(i);
            }
        }
    }

    @Test
    void theKeyIsGeneratedByTheDatabase() {
        EntityMetadata<Author> author = model.of(Author.class);
        assertThat(author.idColumns())
                .hasSize(1)
                .allMatch(column -> !column.options().nullable());
        assertThat(author.generatedId()).isNotNull();
        assertThat(((ScalarMetadata) author.idProperties().get(0)).generation()).isEqualTo(Generation.IDENTITY);
    }

    @Test
    void referencesKnowTheirTarget() {
        ReferenceMetadata author = (ReferenceMetadata) property(Book.class, "author");
        assertThat(author.target()).isSameAs(model.of(Author.class));
        assertThat(author.isWrapped()).isFalse();
        assertThat(author.isRequired()).isTrue();
        assertThat(author.relation()).isEqualTo(new RelationOptions(true, false, false));
        ReferenceMetadata editor = (ReferenceMetadata) property(Book.class, "editor");
        assertThat(editor.isWrapped()).isTrue();
        assertThat(editor.isRequired()).isFalse();
    }

    @Test
    void collectionsKnowTheirOwner() {
        CollectionMetadata books = (CollectionMetadata) property(Author.class, "books");
        assertThat(books.target()).isSameAs(model.of(Book.class));
        assertThat(books.mappedBy()).isEqualTo("author");
        assertThat(books.isManyToMany()).isFalse();
        assertThat(books.isSet()).isFalse();
        assertThat(books.orderBy()).containsExactly(new SortMetadata("title", true), new SortMetadata("id", false));
        assertThat(books.relation()).isEqualTo(new RelationOptions(true, true, true));
    }

    @Test
    void bothSidesOfAManyToManyRelationSeeTheSameTable() {
        PivotMetadata tags = ((CollectionMetadata) property(Book.class, "tags")).pivot();
        assertThat(tags).isNotNull();
        assertThat(tags.table()).isEqualTo("book_tags");
        assertThat(tags.ownerColumns()).extracting(ColumnMetadata::name).containsExactly("book_id");
        assertThat(tags.targetColumns()).extracting(ColumnMetadata::name).containsExactly("tag_name");
        assertThat(tags.targetColumns().get(0).position()).isEqualTo(1);
        CollectionMetadata inverse = (CollectionMetadata) property(Tag.class, "books");
        assertThat(inverse.pivot()).isEqualTo(tags.reversed());
        assertThat(inverse.isSet()).isTrue();
    }

    @Test
    void theOwningSideOfAOneToOneRelationIsUnique() {
        ReferenceMetadata owner = (ReferenceMetadata) property(Portrait.class, "author");
        assertThat(owner.columns())
                .hasSize(1)
                .allMatch(column -> column.options().unique());
        ReferenceMetadata inverse = (ReferenceMetadata) property(Author.class, "portrait");
        assertThat(inverse.columns()).isEmpty();
        assertThat(inverse.isOneToOne()).isTrue();
    }

    @Test
    void embeddablesSpreadOverColumnsOfTheirOwner() {
        EmbeddedMetadata home = (EmbeddedMetadata) property(Author.class, "home");
        assertThat(home.properties())
                .extracting(PropertyMetadata::toString)
                .containsExactly("Address.street", "Address.zipCode");
        assertThat(home.columns())
                .extracting(ColumnMetadata::path)
                .containsExactly("Author.home.street", "Author.home.zipCode");
        assertThat(home.columns()).isEqualTo(model.of(Author.class).columns().subList(2, 4));
    }

    private List<String> columns(Class<?> type) {
        return model.of(type).columns().stream()
                .map(column -> column.name() + " " + column.type().kind())
                .toList();
    }

    private PropertyMetadata property(Class<?> type, String name) {
        PropertyMetadata property = model.of(type).find(name);
        assertThat(property).as(name).isNotNull();
        return property;
    }

    @Entity
    static class Author {
        @Id
        @GeneratedValue
        private Long id;

        @Column(nullable = false)
        private String fullName;

        @Embedded
        private Address home;

        @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("title DESC, id")
        private List<Book> books = new ArrayList<>();

        @OneToOne(mappedBy = "author")
        private Portrait portrait;

        @Version
        private int version;

        private transient String ignored;
    }

    @Entity
    static class Book {
        @Id
        @GeneratedValue
        private Long id;

        private String title;
        private BigDecimal price;

        @ManyToOne(optional = false)
        private Author author;

        @ManyToOne
        private Ref<Author> editor;

        @ManyToMany
        private List<Tag> tags = new ArrayList<>();

        private Book() {}
    }

    @Entity
    static class Tag {
        @Id
        private String name;

        @ManyToMany(mappedBy = "tags")
        private Set<Book> books = new HashSet<>();
    }

    @Entity
    static class Portrait {
        @Id
        private Long id;

        @OneToOne
        private Author author;

        private byte[] image;
    }

    @Embeddable
    record Address(String street, String zipCode) {}
}
