package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking over what the database has. */
public abstract class RefreshSpec extends DatabaseSpec {
    private long id;

    @BeforeEach
    void storeAnAuthor() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.setHome(new Address("Street", "City"));
        Book book = new Book("One", author);
        book.getTags().add(new Tag("novel"));
        author.getBooks().add(book);
        store(author);
        id = author.getId();
    }

    @Test
    void changesThatWereNotFlushedAreLost() {
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        author.setName("Changed");
        sure(author.getHome()).setCity("Changed");
        sent(() -> em.refresh(author)).are("select author");

        assertThat(author.getName()).isEqualTo("Ursula");
        assertThat(sure(author.getHome()).getCity()).isEqualTo("City");
        sent(em::flush).areNone();
    }

    @Test
    void changesOfOthersAreTakenOver() {
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        EntityManager other = em();
        other.findOneOrFail(Author.class, id).setAge(88);
        other.flush();
        em.refresh(author);

        assertThat(author.getAge()).isEqualTo(88);
    }

    @Test
    void relationsAreTakenOver() {
        EntityManager em = em();
        Book book = em.findAll(Book.class).get(0);
        book.setAuthor(new Author("Other"));
        book.setPublisher(Ref.of(new Publisher("Ace")));
        em.refresh(book);

        assertThat(sure(book.getAuthor()).getId()).isEqualTo(id);
        assertThat(book.getPublisher()).isNull();
        sent(em::flush).areNone();
    }

    @Test
    void additionsAndRemovalsAreLost() {
        EntityManager em = em();
        Book book = em.findAll(Book.class, with -> with.populate("tags")).get(0);
        Tag novel = book.getTags().iterator().next();
        book.getTags().add(new Tag("fresh"));
        book.getTags().remove(novel);
        em.refresh(book);

        assertThat(book.getTags()).containsExactly(novel);
        sent(em::flush).areNone();
    }

    @Test
    void additionsToUnloadedCollectionsAreLostToo() {
        EntityManager em = em();
        Book book = em.findAll(Book.class).get(0);
        book.getTags().add(new Tag("fresh"));
        em.refresh(book);

        sent(em::flush).areNone();
    }

    @Test
    void aQueryThatRefreshesTakesOverLoadedCollections() {
        EntityManager em = em();
        Book book = em.findAll(Book.class, with -> with.populate("tags")).get(0);
        EntityManager other = em();
        other.findAll(Book.class).get(0).getTags().add(new Tag("fresh"));
        other.flush();
        em.find(Book.class, Filter.all(), with -> with.populate("tags").refresh());

        assertThat(book.getTags()).extracting(Tag::getName).containsExactlyInAnyOrder("novel", "fresh");
        sent(em::flush).areNone();
    }

    @Test
    void whatIsGoneCannotBeRefreshed() {
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        EntityManager other = em();
        other.remove(other.getReference(Author.class, id));
        other.flush();

        assertThatThrownBy(() -> em.refresh(author))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("The row of Author " + id + " is gone, so it cannot be refreshed.");
    }

    @Test
    void whatIsNotStoredCannotBeRefreshed() {
        EntityManager em = em();
        Author author = new Author("Fresh");
        em.persist(author);

        refused(() -> em.refresh(author))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author is new: there is no row to refresh it from. Flush it first.");
        refused(() -> em.refresh(new Author("Unknown")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author is not managed by this entity manager. Find it here, or persist it.");
    }

    @Test
    void aDetachedEntityIsNotWritten() {
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        em.clear();
        author.setName("Changed");

        sent(em::flush).areNone();
        assertThat(em.findOneOrFail(Author.class, id).getName()).isEqualTo("Ursula");
    }
}
