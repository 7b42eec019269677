package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Scalars;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what changed is written. */
public abstract class DirtyCheckingSpec extends DatabaseSpec {
    private long authorId;
    private long bookId;

    @BeforeEach
    void storeAnAuthorAndABook() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.setHome(new Address("Main Street 1", "Portland"));
        author.setActive(new Period(1959, 2018));
        Book book = new Book("The Dispossessed", author);
        book.setPrice(new BigDecimal("12.50"));
        store(author, book);
        authorId = author.getId();
        bookId = book.getId();
    }

    private Author author(EntityManager em) {
        return em.findOneOrFail(Author.class, authorId);
    }

    @Test
    void aFlushWithoutChangesSendsNothing() {
        EntityManager em = em();
        sent(em::flush).areNone();
        em.findAll(Author.class, options -> options.populate("books.tags", "profile"));
        sent(em::flush).areNone();
    }

    @Test
    void aSecondFlushSendsNothing() {
        EntityManager em = em();
        author(em).setName("Changed");
        em.persist(new Author("Another"));
        em.flush();

        sent(em::flush).areNone();
    }

    @Test
    void onlyChangedColumnsAreWritten() {
        EntityManager em = em();
        Author author = author(em);
        author.setName("Changed");
        author.setAge(88);

        sent(em::flush).are("update author").set("name", "age");
    }

    @Test
    void assigningAnEqualValueIsNoChange() {
        EntityManager em = em();
        Author author = author(em);
        author.setName(String.join("", "Urs", "ula"));
        author.setHome(new Address("Main Street 1", "Portland"));
        author.setActive(new Period(1959, 2018));

        sent(em::flush).areNone();
    }

    @Test
    void aValueThatWentAndCameBackIsNoChange() {
        EntityManager em = em();
        Author author = author(em);
        author.setName("Changed");
        author.setName("Ursula");

        sent(em::flush).areNone();
    }

    @Test
    void aChangeInsideAnEmbeddableWritesItsColumn() {
        EntityManager em = em();
        sure(author(em).getHome()).setCity("Salem");

        sent(em::flush).set("home_city");
    }

    @Test
    void anotherRecordWritesTheColumnsThatDiffer() {
        EntityManager em = em();
        author(em).setActive(new Period(1959, 2019));

        sent(em::flush).set("until");
    }

    @Test
    void anEmbeddableThatIsTakenAwayWritesNulls() {
        EntityManager em = em();
        author(em).setHome(null);
        sent(em::flush).set("home_street", "home_city");

        assertThat(author(em()).getHome()).isNull();
    }

    @Test
    void valuesBecomeNull() {
        EntityManager em = em();
        author(em).setEmail(null);
        sent(em::flush).set("email");

        assertThat(author(em()).getEmail()).isNull();
    }

    @Test
    void aDecimalOfAnotherScaleIsNoChange() {
        EntityManager em = em();
        em.findOneOrFail(Book.class, bookId).setPrice(new BigDecimal("12.5"));

        sent(em::flush).areNone();
    }

    @Test
    void anotherTargetWritesTheForeignKey() {
        EntityManager em = em();
        Author other = new Author("Other");
        em.persist(other);
        em.findOneOrFail(Book.class, bookId).setAuthor(other);

        sent(em::flush).are("insert author", "update book");
        assertThat(sure(em().findOneOrFail(Book.class, bookId).getAuthor()).getId())
                .isEqualTo(other.getId());
    }

    @Test
    void theSameTargetInAnotherWrapperIsNoChange() {
        Publisher publisher = new Publisher("Ace");
        store(publisher);
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, bookId);
        book.setPublisher(Ref.of(em.findOneOrFail(Publisher.class, publisher.getId())));
        sent(em::flush).set("publisher_id");
        book.setPublisher(Ref.of(em.findOneOrFail(Publisher.class, publisher.getId())));

        sent(em::flush).areNone();
    }

    @Test
    void aChangeInsideAnArrayIsWritten() {
        Scalars scalars = new Scalars();
        scalars.bytes = new byte[] {1, 2, 3};
        store(scalars);
        EntityManager em = em();
        byte[] bytes = sure(em.findOneOrFail(Scalars.class, scalars.id).bytes);
        bytes[1] = 42;
        sent(em::flush).set("bytes");

        assertThat(em().findOneOrFail(Scalars.class, scalars.id).bytes).containsExactly(1, 42, 3);
    }
}
