package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Purchase;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.kit.library.Shipment;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flush that fails leaves database and entities as they were, and succeeds once its cause is mended. */
@Needs(Capabilities.IMPLICIT_TRANSACTIONS)
public abstract class FailedFlushSpec extends DatabaseSpec {
    private EntityManager em;
    private Seat taken;

    @BeforeEach
    void storeASeat() {
        store(new Seat("taken", null));
        em = em();
        taken = new Seat("taken", null);
    }

    private void fails() {
        em.persist(taken);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(em.isInTransaction()).isFalse();
    }

    private void mend() {
        taken.label = "free";
    }

    @Test
    void generatedKeysAreTakenBack() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);
        author.getBooks().add(book);
        em.persist(author);
        fails();

        assertThat(author.getId()).isNull();
        assertThat(book.getId()).isNull();
        assertThat(em().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void theFlushCanBeRepeated() {
        Author author = new Author("Ursula");
        author.getBooks().add(new Book("One", author));
        em.persist(author);
        fails();
        mend();
        sent(em::flush).areInAnyOrder("insert author", "insert seat", "insert book");

        assertThat(em().count(Book.class, Filter.where("author").eq(author))).isEqualTo(1);
        sent(em::flush).areNone();
    }

    @Test
    void theIdentityMapForgetsTheKeysThatWereTakenBack() {
        Author author = new Author("Ursula");
        em.persist(author);
        fails();
        store(new Author("Other"));
        mend();
        em.flush();
        Author other = em().findOneOrFail(Author.class, Filter.where("name").eq("Other"));

        assertThat(em.findOneOrFail(Author.class, author.getId())).isSameAs(author);
        assertThat(em.findOneOrFail(Author.class, other.getId()).getName()).isEqualTo("Other");
    }

    @Test
    void cascadedEntitiesAreNotScheduledBeyondTheFailure() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);
        author.getBooks().add(book);
        em.persist(author);
        fails();
        author.getBooks().remove(book);
        mend();

        sent(em::flush).areInAnyOrder("insert author", "insert seat");
    }

    @Test
    void versionsAreTakenBack() {
        Account fresh = new Account("Fresh", 1);
        Account stored = new Account("Stored", 1);
        store(stored);
        Account account = em.findOneOrFail(Account.class, stored.id);
        account.balance = 5;
        em.persist(fresh);
        fails();
        assertThat(account.version).isEqualTo(1);
        assertThat(fresh.version).isZero();
        mend();
        em.flush();

        assertThat(em().findOneOrFail(Account.class, stored.id).version).isEqualTo(2);
        assertThat(fresh.version).isEqualTo(1);
    }

    @Test
    void collectionsStayDirty() {
        Tag novel = new Tag("novel");
        Tag space = new Tag("space");
        Book stored = new Book("One", new Author("Ursula"));
        stored.getTags().add(novel);
        store(stored, space);
        for (boolean load : new boolean[] {false, true}) {
            em = em();
            taken = new Seat("taken", null);
            Book book = em.findOneOrFail(Book.class, stored.getId());
            if (load) {
                EntityCollection.of(book.getTags()).load();
            }
            change(book, load ? novel : space, load ? space : novel);
            fails();
            taken.label = "free " + load;
            em.flush();
            assertThat(tagsOf(stored)).isEqualTo(load ? "novel" : "space");
        }
    }

    private void change(Book book, Tag added, Tag removed) {
        book.getTags().add(em.getReference(Tag.class, added.getId()));
        book.getTags().remove(em.getReference(Tag.class, removed.getId()));
    }

    private String tagsOf(Book stored) {
        Book found =
                em().findOneOrFail(Book.class, Filter.where("id").eq(stored.getId()), with -> with.populate("tags"));
        return String.join(",", found.getTags().stream().map(Tag::getName).toList());
    }

    @Test
    void collectionsOfNewEntitiesStayDirty() {
        Book book = new Book("One", new Author("Ursula"));
        book.getTags().add(new Tag("novel"));
        em.persist(book);
        fails();
        mend();
        em.flush();

        assertThat(tagsOf(book)).isEqualTo("novel");
    }

    @Test
    void removalsAreTakenBack() {
        Author stored = new Author("Ursula");
        stored.getBooks().add(new Book("One", stored));
        store(stored);
        Author author = em.findOneOrFail(Author.class, stored.getId());
        em.remove(author);
        fails();

        assertThat(em().count(Book.class, Filter.all())).isEqualTo(1);
        em.persist(author);
        mend();
        em.flush();
        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
        assertThat(em().count(Book.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void removalsCanBeRepeated() {
        Author stored = new Author("Ursula");
        stored.getBooks().add(new Book("One", stored));
        store(stored);
        em.remove(em.findOneOrFail(Author.class, stored.getId()));
        fails();
        mend();
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isZero();
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void keysMadeBeforeTheInsertAreTakenBackToo() {
        Purchase purchase = new Purchase("Ann");
        Shipment shipment = new Shipment("Post", purchase.line("pen"));
        em.persist(shipment);
        em.persist(purchase);
        fails();
        assertThat(shipment.id).isNull();
        mend();
        em.flush();

        assertThat(em().count(
                                Shipment.class,
                                Filter.where("line.purchase.customer").eq("Ann")))
                .isEqualTo(1);
    }

    @Test
    void changesStayChanges() {
        Author stored = new Author("Ursula");
        store(stored);
        Author author = em.findOneOrFail(Author.class, stored.getId());
        author.setName("Changed");
        fails();
        assertThat(author.getName()).isEqualTo("Changed");
        em.remove(taken);

        sent(em::flush).are("update author").set("name");
    }

    @Test
    void aFailureWithinATransactionLeavesTheEntitiesAsTheyWereToo() {
        Author author = new Author("Ursula");
        em.begin();
        em.persist(author);
        em.persist(taken);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(author.getId()).isNull();
        em.rollback();
        mend();
        em.flush();

        assertThat(em().findOne(Author.class, author.getId())).isPresent();
    }

    @Test
    void aFailingCommitFlushEndsTheTransaction() {
        em.begin();
        em.persist(taken);
        assertThatThrownBy(em::commit).isInstanceOf(UniqueConstraintViolationException.class);

        assertThat(em.isInTransaction()).isFalse();
        mend();
        sent(em::flush).are("insert seat");
    }
}
