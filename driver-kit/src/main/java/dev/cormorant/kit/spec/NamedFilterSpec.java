package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.CursorRange;
import dev.cormorant.EntityManager;
import dev.cormorant.NamedFilter;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions that hold in all queries for an entity. */
public abstract class NamedFilterSpec extends DatabaseSpec {
    @Override
    protected void configure(ConfigurationBuilder config) {
        config.filters(
                NamedFilter.of(
                        "written",
                        Book.class,
                        parameters -> Filter.where("title").ne("unwritten")),
                NamedFilter.of(
                                "expensive",
                                Book.class,
                                parameters -> Filter.where("price").gt(parameters.get("limit", Integer.class)))
                        .offByDefault());
    }

    @BeforeEach
    void storeBooks() {
        Author ann = new Author("Ann");
        store(book("cheap", 1, ann), book("dear", 10, ann), book("unwritten", 20, ann));
    }

    private static Book book(String title, int price, Author author) {
        Book book = new Book(title, author);
        book.setPrice(new BigDecimal(price));
        return book;
    }

    private static List<Book> all(EntityManager em) {
        return em.findAll(Book.class, with -> with.orderBy(Order.asc("id")));
    }

    @Test
    void holdsInAllQueriesOfItsEntity() {
        assertThat(all(em())).extracting(Book::getTitle).containsExactly("cheap", "dear");
        assertThat(em().count(Book.class, Filter.all())).isEqualTo(2);
        assertThat(em().count(Book.class, Filter.where("price").gt(5))).isEqualTo(1);
        assertThat(em().findAndCount(Book.class, Filter.all(), with -> {}).total())
                .isEqualTo(2);
        assertThat(em().findByCursor(Book.class, Filter.all(), CursorRange.first(5), with -> {})
                        .total())
                .hasValue(2);
        try (var books = em().stream(Book.class, Filter.all(), with -> {})) {
            assertThat(books).hasSize(2);
        }
        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void holdsForOneByItsKey() {
        Book unwritten = em().find(Book.class, Filter.where("price").eq(20), with -> with.withoutFilters())
                .get(0);
        assertThat(em().findOne(Book.class, unwritten.getId())).isEmpty();
        assertThat(em().findOne(Book.class, unwritten.getId(), with -> with.withoutFilter("written")))
                .isPresent();
    }

    @Test
    void holdsForTheElementsOfCollections() {
        Author populated =
                em().findAll(Author.class, with -> with.populate("books")).get(0);
        assertThat(populated.getBooks()).extracting(Book::getTitle).containsExactlyInAnyOrder("cheap", "dear");
        Author loaded = em().findAll(Author.class).get(0);
        EntityCollection.of(loaded.getBooks()).load();
        assertThat(loaded.getBooks()).hasSize(2);
        Author all = em().findAll(Author.class, with -> with.populate("books").withoutFilter("written"))
                .get(0);
        assertThat(all.getBooks()).hasSize(3);
    }

    @Test
    void aFilteredCollectionLosesNothingInAFlush() {
        EntityManager em = em();
        Author author = em.findAll(Author.class, with -> with.populate("books")).get(0);
        author.getBooks().add(book("new", 3, author));
        em.flush();
        assertThat(em().find(Book.class, Filter.all(), with -> with.withoutFilters()))
                .extracting(Book::getTitle)
                .containsExactlyInAnyOrder("cheap", "dear", "unwritten", "new");
    }

    @Test
    void isUsedOnDemandWithParameters() {
        assertThat(em().findAll(Book.class, with -> with.useFilter("expensive", Map.of("limit", 5))))
                .extracting(Book::getTitle)
                .containsExactly("dear");
        assertThat(em().findAll(Book.class, with -> with.withoutFilters().useFilter("expensive", Map.of("limit", 5))))
                .extracting(Book::getTitle)
                .containsExactlyInAnyOrder("dear", "unwritten");
    }

    @Test
    void anEntityManagerKeepsItsChoiceAndHandsItDown() {
        EntityManager em = em();
        em.useFilter("expensive", Map.of("limit", 5));
        em.withoutFilter("written");
        assertThat(all(em)).extracting(Book::getTitle).containsExactly("dear", "unwritten");
        assertThat(all(em.fork())).extracting(Book::getTitle).containsExactly("dear", "unwritten");
        assertThat(em.findAll(Book.class, with -> with.useFilter("expensive", Map.of("limit", 15))))
                .extracting(Book::getTitle)
                .containsExactly("unwritten");
        EntityManager child = em.fork();
        child.useFilter("written", Map.of());
        assertThat(all(child)).extracting(Book::getTitle).containsExactly("dear");
        assertThat(all(em)).hasSize(2);
        assertThat(all(em())).hasSize(2);
    }

    @Test
    @Needs(Capabilities.SQL)
    void parametersAreBoundAndShareAStatement() {
        EntityManager em = em();
        String five = statement(em, 5);
        assertThat(statement(em, 7)).isEqualTo(five).doesNotContain("7");
    }

    private String statement(EntityManager em, int limit) {
        return sent(() -> em.findAll(Book.class, with -> with.useFilter("expensive", Map.of("limit", limit))))
                .all()
                .get(0)
                .event()
                .statement();
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        refused(() -> em().findAll(Book.class, with -> with.useFilter("expensive", Map.of())))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The filter 'expensive' needs the parameter 'limit'. Give it by useFilter(\"expensive\", ...)"
                                + " of the entity manager or the query, or go without the filter by"
                                + " withoutFilter(\"expensive\").");
        refused(() -> em().findAll(Book.class, with -> with.useFilter("expensive", Map.of("limit", "x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The parameter 'limit' of the filter 'expensive' is a String, but must be a Integer.");
        refused(() -> em().withoutFilter("writen"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("There is no filter named 'writen'. Did you mean 'written'?");
        refused(() -> em().findAll(Book.class, with -> with.withoutFilter("written2")))
                .isInstanceOf(ValidationException.class);
    }
}
