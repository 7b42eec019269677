package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryException;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inserts, updates and deletes by one statement, past the unit of work. */
public abstract class NativeWritesSpec extends DatabaseSpec {
    private final Author ann = new Author("Ann");

    @BeforeEach
    void storeBooks() {
        Author author = new Author("Ann");
        author.setHome(new Address("Street 1", "Bern"));
        Author bob = new Author("Bob");
        store(new Book("One", author), new Book("Two", author), new Book("Three", bob));
    }

    private Author author(String name) {
        return em().findOneOrFail(Author.class, Filter.where("name").eq(name));
    }

    @Test
    void insertsARow() {
        Author bob = author("Bob");
        EntityManager em = em();
        sent(() -> assertThat(em.nativeInsert(
                                Book.class,
                                values -> values.set("title", "Four")
                                        .set("author", bob)
                                        .set("price", 7)))
                        .isPresent())
                .hasStatements(1);
        Book four = em.findOneOrFail(Book.class, Filter.where("title").eq("Four"));
        assertThat(four.getPrice()).isEqualByComparingTo("7");
        assertThat(sure(four.getAuthor()).getId()).isEqualTo(bob.getId());
    }

    @Test
    void tellsTheKeyThatTheDatabaseMade() {
        Object key = em().nativeInsert(
                        Book.class,
                        values -> values.set("title", "Four")
                                .set("author", author("Bob").getId()))
                .orElseThrow();
        assertThat(em().findOneOrFail(Book.class, key).getTitle()).isEqualTo("Four");
    }

    @Test
    void updatesAllRowsOfAFilter() {
        assertThat(em().nativeUpdate(
                                Book.class,
                                Filter.where("author.name").eq("Ann"),
                                values -> values.set("price", new BigDecimal("2.50"))
                                        .set("title", "same")))
                .isEqualTo(2);
        assertThat(em().count(
                                Book.class,
                                Filter.where("title")
                                        .eq("same")
                                        .and(Filter.where("price").eq(2.5))))
                .isEqualTo(2);
        assertThat(em().nativeUpdate(Book.class, Filter.all(), values -> values.set("price", null)))
                .isEqualTo(3);
        assertThat(em().count(Book.class, Filter.where("price").isNull())).isEqualTo(3);
    }

    @Test
    void updatesRelationsAndEmbeddables() {
        Author bob = author("Bob");
        assertThat(em().nativeUpdate(Book.class, Filter.where("title").eq("One"), values -> values.set("author", bob)))
                .isEqualTo(1);
        assertThat(em().count(Book.class, Filter.where("author").eq(bob))).isEqualTo(2);
        em().nativeUpdate(Author.class, Filter.where("name").eq("Bob"), values -> values.set("home.city", "Zug"));
        em().nativeUpdate(
                        Author.class,
                        Filter.where("name").eq("Ann"),
                        values -> values.set("home", new Address("Street 2", "Basel")));
        assertThat(em().count(Author.class, Filter.where("home.city").in("Zug", "Basel")))
                .isEqualTo(2);
        em().nativeUpdate(Author.class, Filter.all(), values -> values.set("home", null));
        assertThat(em().count(Author.class, Filter.where("home").isNull())).isEqualTo(2);
    }

    @Test
    void deletesAllRowsOfAFilter() {
        assertThat(em().nativeDelete(Book.class, Filter.where("title").like("T%")))
                .isEqualTo(2);
        assertThat(em().nativeDelete(Book.class, Filter.where("author.name").eq("Bob")))
                .isZero();
        assertThat(em().nativeDelete(Book.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void whatWaitsIsFlushedFirst() {
        EntityManager em = em();
        em.persist(new Book("Four", em.findOneOrFail(Author.class, author("Bob").getId())));
        assertThat(em.nativeDelete(Book.class, Filter.where("title").eq("Four")))
                .isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void isPartOfTheTransaction() {
        EntityManager em = em();
        em.begin();
        em.nativeDelete(Book.class, Filter.all());
        em.rollback();
        assertThat(em().count(Book.class, Filter.all())).isEqualTo(3);
    }

    @Test
    void existence() {
        assertThat(em().exists(Book.class, Filter.where("title").eq("One"))).isTrue();
        assertThat(em().exists(Book.class, Filter.where("title").eq("Nothing"))).isFalse();
        assertThat(em().exists(Author.class, Filter.where("books.title").eq("Three")))
                .isTrue();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> {}))
                .isInstanceOf(ValidationException.class)
                .hasMessage("nativeUpdate(Book) sets nothing. Set at least one property.");
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> values.set("titel", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("Book has no property 'titel'. Did you mean 'title'?");
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> values.set("title", 1)))
                .isInstanceOf(QueryException.class)
                .hasMessage("Book.title is of type String; it cannot be compared with a value of type Integer.");
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> values.set("title", null)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.title must have a value, so it cannot be set to null.");
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> values.set("author.name", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("'author.name' is not stored in the table of Book, so it cannot be set here.");
        refused(() -> em().nativeUpdate(Book.class, Filter.all(), values -> values.set("author", ann)))
                .isInstanceOf(QueryException.class)
                .hasMessage("The Author compared with Book.author has no primary key yet. Flush it first.");
        refused(() -> em().nativeUpdate(
                                Book.class,
                                Filter.all(),
                                values -> values.set("title", "x").set("title", "y")))
                .isInstanceOf(QueryException.class)
                .hasMessage("'title' is set twice.");
    }
}
