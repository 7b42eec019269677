package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.NotLoadedException;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading what is not loaded is refused, and loading one loads all that came with it. */
public abstract class SiblingLoadingSpec extends DatabaseSpec {
    private void storeBooks(int count) {
        List<Object> books = new ArrayList<>();
        Author author = new Author("Ursula");
        Tag tag = new Tag("novel");
        for (int i = 0; i < count; i++) {
            Book book = new Book("Book " + i, author);
            book.setPublisher(Ref.of(new Publisher("Publisher " + i)));
            book.getTags().add(tag);
            books.add(book);
        }
        store(books.toArray());
    }

    @Test
    void aLoopOverAThousandReferencesSendsOneStatement() {
        storeBooks(1000);
        List<Book> books = em().findAll(Book.class, with -> with.orderBy(Order.asc("id")));

        sent(() -> books.forEach(
                        book -> assertThat(sure(book.getPublisher()).load().getName())
                                .isEqualTo("Publisher " + books.indexOf(book))))
                .are("select publisher");
    }

    @Test
    void aLoopOverCollectionsSendsOneStatement() {
        storeBooks(50);
        List<Book> books = em().findAll(Book.class);

        sent(() -> books.forEach(book ->
                        assertThat(EntityCollection.of(book.getTags()).load()).hasSize(1)))
                .are("select tag");
    }

    @Test
    void collectionsOfLoadedReferencesAreSiblingsToo() {
        storeBooks(20);
        List<Book> books = em().findAll(Book.class, with -> with.populate("publisher"));

        sent(() -> books.forEach(book -> assertThat(EntityCollection.of(
                                        sure(book.getPublisher()).get().getBooks())
                                .load())
                        .containsExactly(book)))
                .are("select book");
    }

    @Test
    void entitiesOfAnotherQueryAreNoSiblings() {
        storeBooks(2);
        EntityManager em = em();
        Book one = em.findOneOrFail(Book.class, Filter.where("title").eq("Book 0"));
        Book two = em.findOneOrFail(Book.class, Filter.where("title").eq("Book 1"));
        sure(one.getPublisher()).load();

        assertThat(sure(two.getPublisher()).isLoaded()).isFalse();
    }

    @Test
    void loadingTwiceSendsNothing() {
        storeBooks(1);
        Book book = em().findAll(Book.class).get(0);
        sure(book.getPublisher()).load();
        EntityCollection.of(book.getTags()).load();

        sent(() -> {
                    sure(book.getPublisher()).load();
                    EntityCollection.of(book.getTags()).load();
                })
                .areNone();
    }

    @Test
    void anUnloadedCollectionSaysHowToLoadIt() {
        storeBooks(1);
        Book book = em().findAll(Book.class).get(0);

        refused(() -> book.getTags().size())
                .isInstanceOf(NotLoadedException.class)
                .hasMessage(
                        "Book.tags of Book " + book.getId() + " is not loaded. Add populate(\"tags\") to the query, "
                                + "or load it by em.populate(...), Ref.load() or EntityCollection.of(...).load().");
        refused(() -> book.getTags().iterator()).isInstanceOf(NotLoadedException.class);
        refused(() -> book.getTags().contains(new Tag("x"))).isInstanceOf(NotLoadedException.class);
        assertThat(book.getTags()).hasToString("Book.tags (not loaded)");
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void anUnloadedReferenceSaysHowToLoadIt() {
        storeBooks(1);
        EntityManager em = em();
        Ref<Publisher> publisher = sure(em.findAll(Book.class).get(0).getPublisher());

        refused(publisher::get)
                .isInstanceOf(NotLoadedException.class)
                .hasMessageContaining("Book.publisher of ")
                .hasMessageContaining("populate(\"publisher\")");
        assertThat(publisher.reference().getId()).isPositive();
        em.transactional(tx -> {
            assertThatThrownBy(publisher::get).isInstanceOf(NotLoadedException.class);
        });
    }

    @Test
    void whatIsDetachedCannotBeLoaded() {
        storeBooks(1);
        EntityManager em = em();
        Book book = em.findAll(Book.class).get(0);
        Ref<Publisher> publisher = sure(book.getPublisher());
        em.clear();

        assertThat(publisher.isLoaded()).isFalse();
        refused(publisher::get).isInstanceOf(NotLoadedException.class);
        refused(publisher::load)
                .isInstanceOf(ValidationException.class)
                .hasMessageMatching(
                        "Publisher \\d+ is no longer managed, so it cannot be loaded. Find the entity again.");
        refused(() -> EntityCollection.of(book.getTags()).load())
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book.tags belongs to an entity that is no longer managed, so it cannot be loaded. "
                        + "Find the entity again.");
    }

    @Test
    @Needs(Capabilities.FOREIGN_KEYS)
    void aReferenceToWhatIsGoneSaysSo() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.flush();
        Book book = new Book("One", author);
        book.setPublisher(Ref.of(em.getReference(Publisher.class, 4711L)));
        Ref<Publisher> publisher = sure(book.getPublisher());
        em.persist(book);

        assertThatThrownBy(em::flush).isNotNull();
        assertThatThrownBy(() -> sure(book.getPublisher()).load())
                .isInstanceOf(NotFoundException.class)
                .hasMessage("The Publisher 4711 that a reference points at does not exist any more.");
        assertThat(publisher.reference()).isSameAs(em.getReference(Publisher.class, 4711L));
    }

    @Test
    void aPlainCollectionIsNoEntityCollection() {
        refused(() -> EntityCollection.of(new Author("Ursula").getBooks()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This ArrayList is a plain collection: it does not belong to a managed entity. "
                        + "Persist and flush its owner, or find it.");
    }
}
