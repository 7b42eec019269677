package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is wrong is refused before any statement runs, by an error that says what, where and what to do. */
public abstract class BadInputSpec extends DatabaseSpec {
    private static final class Unmapped {}

    private void wrongFilter(Filter<Object> filter, String message) {
        refused(() -> em().find(Book.class, filter))
                .isInstanceOf(QueryException.class)
                .hasMessage(message);
        refused(() -> em().count(Book.class, filter)).isInstanceOf(QueryException.class);
    }

    @Test
    void anUnknownPropertyNamesTheNearest() {
        wrongFilter(Filter.where("titel").eq("One"), "Book has no property 'titel'. Did you mean 'title'?");
        wrongFilter(
                Filter.where("author.nam").eq("Ann"),
                "Author has no property 'nam' (in the path 'author.nam'). Did you mean 'name'?");
    }

    @Test
    void nullIsNoFilter() {
        wrongFilter(nothing(), "A filter on Book is null. Use Filter.all() to let everything pass.");
    }

    @Test
    void anUnknownPropertyInAnOrderIsRefused() {
        refused(() -> em().findAll(Book.class, with -> with.orderBy(Order.asc("titel"))))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("Book has no property 'titel'. Did you mean 'title'?");
    }

    @Test
    void anUnknownRelationToPopulateIsRefused() {
        refused(() -> em().findAll(Book.class, with -> with.populate("autor")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "Book has no relation 'autor' (in populate(\"autor\")). Did you mean 'author'?");
        refused(() -> em().findAll(Book.class, with -> with.populate("author.name")))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("Author.name is a plain value, which is always loaded");
    }

    @Test
    void aPathBehindAValueIsRefused() {
        wrongFilter(
                Filter.where("title.length").eq(1),
                "Book.title is a plain value; the path 'title.length' cannot go on behind it.");
        wrongFilter(
                Filter.where("author.home").gt(1),
                "'author.home' is the embeddable Address, which can be equal or not, but not GT: "
                        + "compare one of its properties, such as 'author.home.street'.");
    }

    @Test
    void aValueOfTheWrongTypeIsRefused() {
        wrongFilter(
                Filter.where("title").eq(5),
                "Book.title is of type String; it cannot be compared with a value of type Integer.");
        wrongFilter(
                Filter.where("price").gt("cheap"),
                "Book.price is of type BigDecimal; it cannot be compared with a value of type String.");
        wrongFilter(
                Filter.where("id").in(List.of(1L, "2")),
                "Book.id is of type Long; it cannot be compared with a value of type String.");
        wrongFilter(
                Filter.where("author").eq(new Tag("x")),
                "Author.id is of type Long; it cannot be compared with a value of type Tag.");
        wrongFilter(
                Filter.where("author.age").eq(1.5),
                "Author.age is of type Integer; it cannot be compared with a value of type Double.");
    }

    @Test
    void anOperatorThatDoesNotFitIsRefused() {
        wrongFilter(
                Filter.where("price").like("1%"),
                "Book.price is of type BigDecimal and has no pattern to be like; only text has.");
        wrongFilter(
                Filter.where("author").gt(1L),
                "Book.author is a relation: it can be equal or not, but not GT. "
                        + "Compare a property of Author, such as 'author.id'.");
        wrongFilter(
                Filter.where("tags").eq(1L),
                "'tags' is a to-many relation of Book. Ask for its elements by any(...), none(...) or every(...).");
        wrongFilter(
                Filter.where("author").any(null),
                "'author' of Book is not a to-many relation: any(...), none(...) and every(...) need one.");
    }

    @Test
    void anUnsavedEntityInAFilterIsRefused() {
        wrongFilter(
                Filter.where("author").eq(new Author("Ann")),
                "The Author compared with Book.author has no primary key yet. Flush it first.");
    }

    @Test
    void aFilterWithoutEndIsRefused() {
        Filter<Object> filter = Filter.where("title").eq("x");
        for (int i = 0; i < 10_000; i++) {
            filter = filter.or(Filter.where("title").eq("x" + i)).not();
        }
        wrongFilter(filter, "The filter on Book is nested more than 200 deep. Use in(...) or build it flat.");
        refused(() -> em().findAll(
                                Book.class,
                                with -> with.populate("author.books".repeat(1) + ".author.books".repeat(40))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("is deeper than 50.");
    }

    @Test
    void aKeyOfTheWrongTypeIsRefused() {
        refused(() -> em().findOne(Author.class, "one"))
                .isInstanceOf(QueryException.class)
                .hasMessage("Author.id is of type Long; it cannot be compared with a value of type String.");
        refused(() -> em().getReference(Author.class, 1.5)).isInstanceOf(QueryException.class);
        refused(() -> em().findOne(Author.class, DatabaseSpec.<Object>nothing()))
                .isInstanceOf(QueryException.class);
    }

    @Test
    void aMissingRequiredValueIsRefused() {
        EntityManager em = em();
        em.persist(new Book(null, null));
        em.persist(new Account(null, 0));

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Required values are missing: Book.title, Book.author, Account.owner. "
                        + "Set them, or map the properties as nullable. Nothing was written.");
    }

    @Test
    void takingARequiredValueAwayIsRefused() {
        Author author = new Author("Ursula");
        store(author);
        EntityManager em = em();
        em.findOneOrFail(Author.class, author.getId()).setName(null);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Required values are missing: Author.name.");
    }

    @Test
    void anUnmappedClassIsRefused() {
        EntityManager em = em();
        String message = "$Unmapped is not a mapped entity: add it to entities(...) of the configuration. ";
        refused(() -> em.persist(new Unmapped())).hasMessageContaining(message);
        refused(() -> em.remove(new Unmapped())).hasMessageContaining(message);
        refused(() -> em.findAll(Unmapped.class)).hasMessageContaining(message);
        refused(() -> em.findOne(Unmapped.class, 1)).hasMessageContaining(message);
        refused(() -> em.getReference(Unmapped.class, 1)).hasMessageContaining(message);
        refused(() -> em.upsert(new Unmapped())).hasMessageContaining(message);
    }

    @Test
    void nullIsNoEntityClass() {
        Class<Book> none = nothing();
        refused(() -> em().findOne(none, 1L))
                .isInstanceOf(ValidationException.class)
                .hasMessage("null is no entity class. Name the class, such as Author.class.");
    }

    @Test
    void nullIsNoEntity() {
        EntityManager em = em();
        refused(() -> em.persist(nothing())).isInstanceOf(ValidationException.class);
        refused(() -> em.remove(nothing())).isInstanceOf(ValidationException.class);
        refused(() -> em.upsertMany(Arrays.asList(DatabaseSpec.<Object>nothing())))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anElementOfAnotherClassIsRefused() {
        Author author = new Author("Ursula");
        EntityManager em = em();
        em.persist(author);
        em.flush();
        Collection<Object> books = (Collection<Object>) (Collection<?>) author.getBooks();

        refused(() -> books.add(new Tag("x")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.books holds Book and can't hold a Tag.");
        assertThat(author.getBooks()).isEmpty();
    }

    @Test
    void removingWhatHasNoKeyIsRefused() {
        refused(() -> em().remove(new Author("Ursula")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author has no primary key and is not managed: there is nothing to remove.");
    }

    @Test
    void populatingWhatIsNotManagedIsRefused() {
        refused(() -> em().populate(List.of(new Author("Ursula")), "books"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author is not managed by this entity manager. Find it here, or persist it.");
    }

    @Test
    void theRootEntityManagerIsRefused() {
        String message =
                "orm.em() is the root entity manager, shared by the whole program. Call orm.em().fork() for each "
                        + "request, job or thread, work within RequestContext.run(...), or set allowGlobalContext(true).";
        refused(() -> orm().em().findAll(Author.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage(message);
        refused(() -> orm().em().persist(new Author("Ursula"))).hasMessage(message);
        refused(() -> orm().em().flush()).hasMessage(message);
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void usingOneEntityManagerInTwoThreadsIsRefused() throws InterruptedException {
        EntityManager em = em();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread other = new Thread(
                () -> em.transactional(tx -> {
                    inside.countDown();
                    await(done);
                }),
                "other");
        other.start();
        await(inside);
        String me = Thread.currentThread().getName();
        refused(() -> em.findAll(Author.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This EntityManager is in use by thread 'other' and was called by '" + me
                        + "' at the same time. Give each thread its own by fork().");
        done.countDown();
        other.join();
        assertThat(em.findAll(Author.class)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothingWorksAfterTheEnd() {
        Fixture fixture = Fixture.open(
                database(),
                config -> config.entities(
                        Tag.class,
                        Book.class,
                        Author.class,
                        dev.cormorant.kit.library.Address.class,
                        dev.cormorant.kit.library.Period.class,
                        dev.cormorant.kit.library.Profile.class,
                        dev.cormorant.kit.library.Publisher.class));
        EntityManager em = fixture.orm().em().fork();
        Cormorant orm = fixture.orm();
        fixture.close();

        refused(() -> em.findAll(Tag.class))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("closed");
        refused(() -> em.persist(new Tag("x"))).hasMessageContaining("closed");
        refused(orm::schema).hasMessageContaining("closed");
        orm.close();
    }
}
