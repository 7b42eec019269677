package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.query.Filter;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities of which only the key is known. */
public abstract class ReferenceSpec extends DatabaseSpec {
    private long authorId;
    private long bookId;

    @BeforeEach
    void storeAnAuthorAndABook() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.setAge(88);
        Book book = new Book("One", author);
        store(book);
        authorId = author.getId();
        bookId = book.getId();
    }

    @Test
    void aReferenceNeedsNoStatement() {
        EntityManager em = em();

        sent(() -> {
                    Author author = em.getReference(Author.class, authorId);
                    assertThat(author.getId()).isEqualTo(authorId);
                    assertThat(em.isLoaded(author)).isFalse();
                    assertThat(em.contains(author)).isTrue();
                    em.flush();
                })
                .areNone();
    }

    @Test
    void assigningToAReferenceUpdatesWhatWasAssigned() {
        EntityManager em = em();
        em.getReference(Author.class, authorId).setName("Changed");
        sent(em::flush).are("update author").set("name");

        Author found = em().findOneOrFail(Author.class, authorId);
        assertThat(found.getName()).isEqualTo("Changed");
        assertThat(found.getAge()).isEqualTo(88);
    }

    @Test
    void assigningToAVersionedReferenceNeedsNoVersion() {
        Account account = new Account("Ann", 100);
        store(account);
        EntityManager em = em();
        em.getReference(Account.class, sure(account.id)).balance = 50;
        sent(em::flush).set("balance");

        assertThat(em().findOneOrFail(Account.class, account.id).balance).isEqualTo(50);
    }

    @Test
    void loadingAReferenceKeepsWhatWasAssigned() {
        EntityManager em = em();
        Author author = em.getReference(Author.class, authorId);
        author.setName("Changed");
        author.setHome(new Address("Street", "City"));
        Author found = em.findOneOrFail(Author.class, authorId);

        assertThat(found).isSameAs(author);
        assertThat(author.getName()).isEqualTo("Changed");
        assertThat(author.getEmail()).isEqualTo("ursula@example.org");
        assertThat(em.isLoaded(author)).isTrue();
        sent(em::flush).set("name", "home_street", "home_city");
    }

    @Test
    void loadingAReferenceKeepsAssignedRelations() {
        Author other = new Author("Other");
        Publisher publisher = new Publisher("Ace");
        store(other, publisher);
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        book.setAuthor(em.getReference(Author.class, other.getId()));
        book.setPublisher(Ref.of(em.getReference(Publisher.class, publisher.getId())));
        em.findAll(Book.class);

        assertThat(book.getTitle()).isEqualTo("One");
        assertThat(sure(book.getAuthor()).getId()).isEqualTo(other.getId());
        sent(em::flush).set("author_id", "publisher_id");
    }

    @Test
    void refreshingAReferenceForgetsWhatWasAssigned() {
        EntityManager em = em();
        Author author = em.getReference(Author.class, authorId);
        author.setName("Changed");
        em.refresh(author);

        assertThat(author.getName()).isEqualTo("Ursula");
        sent(em::flush).areNone();
    }

    @Test
    void aNewEntityMayPointAtAReference() {
        EntityManager em = em();
        em.persist(new Book("Two", em.getReference(Author.class, authorId)));

        sent(em::flush).are("insert book");
    }

    @Test
    void aNewEntityMayPointAtADetachedEntity() {
        Author detached = em().findOneOrFail(Author.class, authorId);
        EntityManager em = em();
        em.persist(new Book("Two", detached));

        sent(em::flush).are("insert book");
        assertThat(em().count(Book.class, Filter.where("author").eq(authorId))).isEqualTo(2);
    }

    @Test
    void anUnloadedTargetCanBeReplacedAndTakenAway() {
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, bookId);
        Author author = sure(book.getAuthor());
        assertThat(em.isLoaded(author)).isFalse();
        book.setAuthor(new Author("Fresh"));

        sent(em::flush).are("insert author", "update book");
    }

    @Test
    void aWrappedReferenceKnowsThatItIsNotLoaded() {
        Publisher publisher = new Publisher("Ace");
        store(publisher);
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, bookId);
        book.setPublisher(Ref.of(em.getReference(Publisher.class, publisher.getId())));
        em.flush();

        assertThat(sure(book.getPublisher()).isLoaded()).isFalse();
        assertThat(sure(book.getPublisher()).load().getName()).isEqualTo("Ace");
    }

    @Test
    @Needs(Capabilities.FOREIGN_KEYS)
    void aReferenceToNothingIsAnErrorOfTheDatabase() {
        EntityManager em = em();
        em.persist(new Book("Two", em.getReference(Author.class, 4711L)));

        Assertions.assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }
}
