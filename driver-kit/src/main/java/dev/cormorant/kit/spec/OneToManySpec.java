package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A parent and its children, seen from both sides. */
public abstract class OneToManySpec extends DatabaseSpec {
    private long authorId;
    private long aceId;
    private long dawId;

    @BeforeEach
    void storeTwoPublishersAndTwoBooks() {
        Author author = new Author("Ursula");
        Publisher ace = new Publisher("Ace");
        Publisher daw = new Publisher("DAW");
        for (String title : new String[] {"One", "Two"}) {
            Book book = new Book(title, author);
            book.setPublisher(Ref.of(ace));
            author.getBooks().add(book);
        }
        store(author, daw);
        authorId = author.getId();
        aceId = ace.getId();
        dawId = daw.getId();
    }

    private Publisher loaded(EntityManager em, long id) {
        return em.findOneOrFail(Publisher.class, Filter.where("id").eq(id), with -> with.populate("books"));
    }

    private static Book book(EntityManager em, String title) {
        return em.findOneOrFail(Book.class, Filter.where("title").eq(title));
    }

    private long countOf(long publisher) {
        return em().count(Book.class, Filter.where("publisher").eq(publisher));
    }

    @Test
    void theCollectionHasTheChildrenInItsOrder() {
        assertThat(loaded(em(), aceId).getBooks()).extracting(Book::getTitle).containsExactly("Two", "One");
        assertThat(loaded(em(), dawId).getBooks()).isEmpty();
    }

    @Test
    void addingSetsTheReferenceOfTheChild() {
        EntityManager em = em();
        Publisher daw = loaded(em, dawId);
        Book one = book(em, "One");
        daw.getBooks().add(one);

        assertThat(sure(one.getPublisher()).get()).isSameAs(daw);
        sent(em::flush).are("update book").set("publisher_id");
        assertThat(countOf(dawId)).isEqualTo(1);
    }

    @Test
    void addingNeedsNoLoading() {
        EntityManager em = em();
        Publisher daw = em.findOneOrFail(Publisher.class, dawId);
        Book one = book(em, "One");
        sent(() -> daw.getBooks().add(one)).areNone();
        sent(em::flush).are("update book");

        assertThat(EntityCollection.of(daw.getBooks()).isLoaded()).isFalse();
        assertThat(EntityCollection.of(daw.getBooks()).load()).containsExactly(one);
    }

    @Test
    void addingToAReferenceNeedsNoLoadingEither() {
        EntityManager em = em();
        Publisher daw = em.getReference(Publisher.class, dawId);
        Book one = book(em, "One");
        daw.getBooks().add(one);

        assertThat(sure(one.getPublisher()).isLoaded()).isFalse();
        sent(em::flush).are("update book");
        assertThat(countOf(dawId)).isEqualTo(1);
    }

    @Test
    void additionsBeforeLoadingAreKept() {
        EntityManager em = em();
        Publisher ace = em.findOneOrFail(Publisher.class, aceId);
        Book three = new Book("Three", em.getReference(Author.class, authorId));
        ace.getBooks().add(three);
        EntityCollection.of(ace.getBooks()).load();

        assertThat(ace.getBooks()).extracting(Book::getTitle).containsExactly("Two", "One", "Three");
        sent(em::flush).are("insert book");
        assertThat(countOf(aceId)).isEqualTo(3);
    }

    @Test
    void removingClearsTheReferenceOfTheChild() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);
        Book one = book(em, "One");
        ace.getBooks().remove(one);

        assertThat(one.getPublisher()).isNull();
        sent(em::flush).are("update book").set("publisher_id");
        assertThat(countOf(aceId)).isEqualTo(1);
    }

    @Test
    void removingFromAnUnloadedCollectionNeedsNoLoading() {
        EntityManager em = em();
        Publisher ace = em.findOneOrFail(Publisher.class, aceId);
        Book one = book(em, "One");
        sent(() -> ace.getBooks().remove(one)).areNone();

        sent(em::flush).are("update book");
        assertThat(countOf(aceId)).isEqualTo(1);
    }

    @Test
    void removingAReferenceFromAnUnloadedCollectionIsStored() {
        long one = sure(book(em(), "One").getId());
        EntityManager em = em();
        em.findOneOrFail(Publisher.class, aceId).getBooks().remove(em.getReference(Book.class, one));
        em.flush();

        assertThat(countOf(aceId)).isEqualTo(1);
    }

    @Test
    void aChildMovesBetweenLoadedParents() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);
        Publisher daw = loaded(em, dawId);
        Book one = book(em, "One");
        daw.getBooks().add(one);

        assertThat(ace.getBooks()).doesNotContain(one);
        sent(em::flush).are("update book");
        assertThat(countOf(aceId)).isEqualTo(1);
        assertThat(countOf(dawId)).isEqualTo(1);
    }

    @Test
    void aChildMovesByItsReference() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);
        Publisher daw = loaded(em, dawId);
        Book one = book(em, "One");
        one.setPublisher(Ref.of(daw));
        sent(em::flush).are("update book");

        assertThat(ace.getBooks()).doesNotContain(one);
        assertThat(daw.getBooks()).containsExactly(one);
        sent(em::flush).areNone();
    }

    @Test
    void aManagedChildMovesToANewParent() {
        EntityManager em = em();
        Book one = book(em, "One");
        Publisher fresh = new Publisher("Fresh");
        fresh.getBooks().add(one);
        em.persist(fresh);

        sent(em::flush).are("insert publisher", "update book");
        assertThat(countOf(fresh.getId())).isEqualTo(1);
    }

    @Test
    void theCollectionOfANewParentIsLoadedAfterTheFlush() {
        EntityManager em = em();
        Publisher fresh = new Publisher("Fresh");
        em.persist(fresh);
        em.flush();

        sent(() -> assertThat(fresh.getBooks()).isEmpty()).areNone();
        fresh.getBooks().add(book(em, "One"));
        sent(em::flush).are("update book");
    }

    @Test
    void aChildThatMustHaveAParentCannotLoseIt() {
        EntityManager em = em();
        book(em, "One").setAuthor(null);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessage("Required values are missing: Book.author. "
                        + "Set them, or map the properties as nullable. Nothing was written.");
    }

    @Test
    void aRemovedChildLeavesTheLoadedCollection() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);
        em.remove(book(em, "One"));
        em.flush();

        assertThat(ace.getBooks()).extracting(Book::getTitle).containsExactly("Two");
        sent(em::flush).areNone();
    }

    @Test
    @Needs(Capabilities.FOREIGN_KEYS)
    void aRemovedParentLeavesItsChildrenBehind() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);
        Book one = book(em, "One");
        em.remove(ace);
        em.flush();

        assertThat(one.getPublisher()).isNull();
        assertThat(em().count(Book.class, Filter.where("publisher").isNull())).isEqualTo(2);
        sent(em::flush).areNone();
    }

    @Test
    void nullIsNoElement() {
        EntityManager em = em();
        Publisher ace = loaded(em, aceId);

        refused(() -> ace.getBooks().add(nothing()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Publisher.books can't hold null.");
        assertThat(ace.getBooks()).hasSize(2);
    }

    @Test
    void aPersistedChildMovesWithoutAFlush() {
        EntityManager em = em();
        Publisher first = new Publisher("First");
        Publisher second = new Publisher("Second");
        Book book = new Book("Moved", new Author("Ursula"));
        em.persist(first);
        em.persist(second);
        first.getBooks().add(book);
        second.getBooks().add(book);

        assertThat(first.getBooks()).isEmpty();
        assertThat(sure(book.getPublisher()).get()).isSameAs(second);
        em.flush();
        assertThat(second.getBooks()).containsExactly(book);
    }

    @Test
    void aNewChildInTwoPlainCollectionsGoesWhereItPoints() {
        Publisher first = new Publisher("First");
        Publisher second = new Publisher("Second");
        Book book = new Book("Torn", new Author("Ursula"));
        book.setPublisher(Ref.of(second));
        first.getBooks().add(book);
        second.getBooks().add(book);
        EntityManager em = em();
        em.persist(first);
        em.persist(second);
        em.flush();

        assertThat(first.getBooks()).isEmpty();
        assertThat(second.getBooks()).containsExactly(book);
        assertThat(em().count(Book.class, Filter.where("publisher").eq(second.getId())))
                .isEqualTo(1);
    }
}
