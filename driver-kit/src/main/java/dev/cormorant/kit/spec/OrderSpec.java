package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.DriverException;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import dev.cormorant.query.QueryFeature;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order in which entities are found. */
public abstract class OrderSpec extends DatabaseSpec {
    @BeforeEach
    void storeBooks() {
        Author ann = new Author("Ann");
        ann.setActive(new Period(1990, null));
        Author bob = new Author("Bob");
        bob.setActive(new Period(1980, null));
        Book one = new Book("1", ann);
        one.setPrice(new BigDecimal("9.5"));
        Book two = new Book("2", bob);
        two.setPrice(new BigDecimal("10"));
        two.setPublisher(Ref.of(new Publisher("Ace")));
        store(one, two, new Book("3", bob));
    }

    @SafeVarargs
    private void gives(String titles, Order<? super Book>... orders) {
        assertThat(em().findAll(Book.class, with -> with.orderBy(orders)))
                .extracting(Book::getTitle)
                .containsExactly(titles.split(""));
    }

    @Test
    void values() {
        gives("123", Order.asc("title"));
        gives("321", Order.desc("title"));
    }

    @Test
    void decimalsAreOrderedAsNumbers() {
        gives("123", Order.<Book>asc("price").nullsLast());
        gives("213", Order.<Book>desc("price").nullsLast());
    }

    @Test
    void nulls() {
        gives("312", Order.<Book>asc("price").nullsFirst());
        gives("321", Order.<Book>desc("price").nullsFirst());
    }

    @Test
    void severalKeys() {
        gives("132", Order.asc("author.name"), Order.desc("title"));
        gives("231", Order.desc("author.name"), Order.asc("title"));
    }

    @Test
    void pathsThroughRelationsAndEmbeddables() {
        gives("231", Order.asc("author.active.from"), Order.asc("title"));
        gives("213", Order.<Book>asc("publisher.name").nullsLast(), Order.asc("title"));
        gives("123", Order.asc("author"), Order.asc("title"));
    }

    @Test
    void textInLowerCase() {
        Author cid = new Author("cid");
        store(new Book("a", cid), new Book("B", cid), new Book("c", cid));
        assertThat(em().find(
                                Book.class,
                                Filter.where("author.name").eq("cid"),
                                with -> with.orderBy(Order.<Book>asc("title").ignoringCase())))
                .extracting(Book::getTitle)
                .containsExactly("a", "B", "c");
        assertThat(em().count(Book.class, Filter.where("title").lower().eq("b")))
                .isEqualTo(1);
    }

    @Test
    void aCollationIsAName() {
        refused(() -> Order.asc("title").collate("x\"; drop table book"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The name of the collation \"x\"; drop table book\" to order 'title' by is not allowed: "
                        + "it consists of letters, digits, '_', '-' and '.'.");
        Order<Book> unknown = Order.<Book>asc("title").collate("no-such-collation");
        if (supports(QueryFeature.COLLATIONS, () -> em().findAll(Book.class, with -> with.orderBy(unknown)))) {
            assertThatThrownBy(() -> em().findAll(Book.class, with -> with.orderBy(unknown)))
                    .isInstanceOf(DriverException.class);
        }
    }

    @Test
    void anOrderAddsNoRows() {
        assertThat(em().findAll(Book.class, with -> with.orderBy(Order.asc("publisher.name"))))
                .hasSize(3);
    }

    @Test
    void aCollectionGivesNoOrder() {
        refused(() -> em().findAll(Book.class, with -> with.orderBy(Order.asc("tags.name"))))
                .isInstanceOf(QueryException.class)
                .hasMessage("'tags.name' leads through a to-many relation of Book, "
                        + "which gives no single value to order or select by.");
    }
}
