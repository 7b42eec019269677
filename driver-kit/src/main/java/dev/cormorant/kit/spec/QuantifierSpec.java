package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Category;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions on the elements of to-many relations. */
public abstract class QuantifierSpec extends DatabaseSpec {
    @BeforeEach
    void storeAuthors() {
        Tag novel = new Tag("novel");
        Tag space = new Tag("space");
        Author both = new Author("both");
        Author cheap = new Author("cheap");
        add(both, 5, novel);
        add(both, 15, novel, space);
        add(cheap, 5, space);
        store(both, cheap, new Author("none"));
    }

    private static void add(Author author, int price, Tag... tags) {
        Book book = new Book("Book", author);
        book.setPrice(new BigDecimal(price));
        book.getTags().addAll(java.util.List.of(tags));
        author.getBooks().add(book);
    }

    private void finds(Filter<Object> filter, String... names) {
        assertThat(em().find(Author.class, filter)).extracting(Author::getName).containsExactlyInAnyOrder(names);
        assertThat(em().count(Author.class, filter)).isEqualTo(names.length);
    }

    private static Filter<Object> dear() {
        return Filter.where("price").gt(10);
    }

    @Test
    void any() {
        finds(Filter.where("books").any(dear()), "both");
        finds(Filter.where("books").any(null), "both", "cheap");
        finds(Filter.where("books").any(dear()).not(), "cheap", "none");
    }

    @Test
    void none() {
        finds(Filter.where("books").none(dear()), "cheap", "none");
        finds(Filter.where("books").none(null), "none");
    }

    @Test
    void everyLetsEmptyCollectionsPass() {
        finds(Filter.where("books").every(dear()), "none");
        finds(Filter.where("books").every(Filter.where("price").lt(10)), "cheap", "none");
    }

    @Test
    void aPathThroughACollectionMeansAnyElement() {
        finds(Filter.where("books.price").gt(10), "both");
        finds(Filter.where("books.price").lt(10), "both", "cheap");
        finds(Filter.where("books.tags.name").eq("novel"), "both");
    }

    @Test
    void eachConditionLooksForAnElementOfItsOwn() {
        finds(Filter.where("books.price").eq(5).and(Filter.where("books.price").eq(15)), "both");
        finds(Filter.where("books")
                .any(Filter.where("price").eq(5).and(Filter.where("price").eq(15))));
    }

    @Test
    void quantifiersNest() {
        Filter<Object> tagged = Filter.where("tags").any(Filter.where("name").eq("space"));
        finds(Filter.where("books").any(tagged), "both", "cheap");
        finds(Filter.where("books").every(tagged), "cheap", "none");
        finds(Filter.where("books").any(dear().and(tagged)), "both");
    }

    @Test
    void anElementMayAskForItsOwner() {
        finds(Filter.where("books").any(Filter.where("author.name").eq("cheap")), "cheap");
        assertThat(em().count(Book.class, Filter.where("author.books").any(dear())))
                .isEqualTo(2);
    }

    @Test
    void bothSidesOfALinkMayBeAsked() {
        assertThat(em().count(Tag.class, Filter.where("books").any(dear()))).isEqualTo(2);
        assertThat(em().count(Tag.class, Filter.where("books.author.name").eq("cheap")))
                .isEqualTo(1);
        assertThat(em().count(
                                Book.class,
                                Filter.where("tags").none(Filter.where("name").eq("novel"))))
                .isEqualTo(1);
    }

    @Test
    void aClassMayBeAskedForItself() {
        Category root = new Category("root");
        store(new Category("leaf", root), new Category("twig", root));

        assertThat(em().count(Category.class, Filter.where("children.name").eq("leaf")))
                .isEqualTo(1);
        assertThat(em().count(
                                Category.class,
                                Filter.where("parent.children.name").eq("leaf")))
                .isEqualTo(2);
    }
}
