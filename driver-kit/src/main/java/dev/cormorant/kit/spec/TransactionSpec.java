package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Work that is kept or undone as a whole. */
@Needs(Capabilities.TRANSACTIONS)
public abstract class TransactionSpec extends DatabaseSpec {
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private long countries() {
        return em().count(Country.class, Filter.all());
    }

    @Test
    void whatReturnsIsCommitted() {
        EntityManager em = em();
        String code = em.transactional(TransactionOptions.DEFAULT, tx -> {
            assertThat(tx.isInTransaction()).isTrue();
            tx.persist(new Country("CH", "Switzerland"));
            return "CH";
        });

        assertThat(code).isEqualTo("CH");
        assertThat(em.isInTransaction()).isFalse();
        assertThat(countries()).isEqualTo(1);
    }

    @Test
    void whatThrowsIsUndone() {
        EntityManager em = em();
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Country("CH", "Switzerland"));
                    tx.flush();
                    tx.persist(new Country("IT", "Italy"));
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);

        assertThat(em.isInTransaction()).isFalse();
        sent(em::flush).areNone();
        assertThat(countries()).isZero();
    }

    /** As lambdas in Kotlin, and those that hide what they throw, do. */
    @Test
    void whatThrowsACheckedExceptionIsUndoneToo() {
        EntityManager em = em();
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Country("CH", "Switzerland"));
                    tx.flush();
                    TransactionSpec.<RuntimeException>hide(new IOException("checked"));
                }))
                .isInstanceOf(IOException.class);

        assertThat(em.isInTransaction()).isFalse();
        sent(em::flush).areNone();
        assertThat(countries()).isZero();
    }

    @SuppressWarnings("unchecked") // What the compiler believes is not so, which is the point.
    private static <X extends Throwable> void hide(Throwable checked) throws X {
        throw (X) checked;
    }

    @Test
    void theRootMayBeUsedForTransactions() {
        orm().em().transactional(tx -> tx.persist(new Country("CH", "Switzerland")));

        assertThat(countries()).isEqualTo(1);
    }

    @Test
    void whatWasScheduledBeforeAFailedTransactionStaysScheduled() {
        store(new Country("OLD", "Old"));
        EntityManager em = em();
        em.persist(new Country("CH", "Switzerland"));
        em.remove(em.getReference(Country.class, "OLD"));
        assertThatThrownBy(() -> em.transactional(tx -> {
                    tx.persist(new Country("IT", "Italy"));
                    tx.flush();
                    tx.remove(tx.findOneOrFail(Country.class, "IT"));
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);
        assertThat(countries()).isEqualTo(1);
        sent(em::flush).areInAnyOrder("insert country", "delete country");

        assertThat(em().findAll(Country.class))
                .extracting(country -> country.code)
                .containsExactly("CH");
    }

    @Test
    void removalsOfAFailedTransactionAreForgotten() {
        store(new Country("CH", "Switzerland"));
        EntityManager em = em();
        Country country = em.findOneOrFail(Country.class, "CH");
        for (boolean flushes : new boolean[] {false, true}) {
            assertThatThrownBy(() -> em.transactional(tx -> {
                        tx.remove(country);
                        if (flushes) {
                            tx.flush();
                        }
                        throw new Stop();
                    }))
                    .isInstanceOf(Stop.class);
            sent(em::flush).areNone();
            assertThat(em.findOneOrFail(Country.class, "CH")).isSameAs(country);
        }
    }

    @Test
    void explicitTransactionsAreCommitted() {
        EntityManager em = em();
        em.begin();
        em.persist(new Country("CH", "Switzerland"));
        em.flush();
        em.persist(new Country("IT", "Italy"));
        em.commit();

        assertThat(em.isInTransaction()).isFalse();
        assertThat(countries()).isEqualTo(2);
    }

    @Test
    void anUndoneTransactionTakesItsFlushesBack() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.begin();
        em.persist(author);
        em.flush();
        author.setName("Changed");
        em.flush();
        em.rollback();

        assertThat(author.getId()).isNull();
        assertThat(em().count(Author.class, Filter.all())).isZero();
        sent(em::flush).are("insert author");
        assertThat(em().findOneOrFail(Author.class, author.getId()).getName()).isEqualTo("Changed");
    }

    @Test
    void changesOfAnUndoneTransactionAreChangesStill() {
        store(new Country("CH", "Switzerland"));
        EntityManager em = em();
        Country country = em.findOneOrFail(Country.class, "CH");
        em.begin();
        country.name = "Suisse";
        em.flush();
        country.population = 9;
        em.flush();
        em.rollback();

        sent(em::flush).set("name", "population");
    }

    @Test
    void whatWasInsertedAndRemovedInAnUndoneTransactionIsGone() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.begin();
        em.persist(author);
        em.flush();
        em.remove(author);
        em.rollback();

        sent(em::flush).areNone();
        assertThat(em.contains(author)).isFalse();
    }

    @Test
    void whatWasRemovedAndPersistedInAnUndoneTransactionIsThere() {
        store(new Country("CH", "Switzerland"));
        EntityManager em = em();
        Country country = em.findOneOrFail(Country.class, "CH");
        em.begin();
        em.remove(country);
        em.flush();
        em.persist(country);
        em.flush();
        em.rollback();
        em.flush();

        assertThat(countries()).isEqualTo(1);
        assertThat(em.findOneOrFail(Country.class, "CH")).isSameAs(country);
    }

    @Test
    void clearingWithinATransactionForgetsWhatItUndoes() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.begin();
        em.persist(author);
        em.flush();
        em.clear();
        em.rollback();

        assertThat(em.contains(author)).isFalse();
        assertThat(author.getId()).isNull();
        sent(em::flush).areNone();
    }

    @Test
    void entitiesInsertedBeforeARollbackKeepTheirOrder() {
        EntityManager em = em();
        em.begin();
        Author[] authors = {new Author("A"), new Author("B"), new Author("C")};
        for (Author author : authors) {
            em.persist(author);
        }
        em.flush();
        em.rollback();
        em.flush();

        assertThat(authors).extracting(Author::getId).isSorted();
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void aNestedTransactionIsUndoneAlone() {
        EntityManager em = em();
        em.transactional(outer -> {
            outer.persist(new Country("CH", "Switzerland"));
            assertThatThrownBy(() -> outer.transactional(inner -> {
                        inner.persist(new Country("IT", "Italy"));
                        inner.flush();
                        throw new Stop();
                    }))
                    .isInstanceOf(Stop.class);
            outer.persist(new Country("FR", "France"));
        });

        assertThat(em().findAll(Country.class))
                .extracting(country -> country.code)
                .containsExactlyInAnyOrder("CH", "FR");
        assertThat(em.findAll(Country.class)).hasSize(2);
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void aNestedTransactionIsUndoneWithItsOuterOne() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        assertThatThrownBy(() -> em.transactional(outer -> {
                    outer.transactional(inner -> inner.persist(author));
                    assertThat(author.getId()).isNotNull();
                    throw new Stop();
                }))
                .isInstanceOf(Stop.class);

        assertThat(author.getId()).isNull();
        assertThat(em.contains(author)).isFalse();
        assertThat(em().count(Author.class, Filter.all())).isZero();
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void explicitTransactionsNest() {
        EntityManager em = em();
        em.begin();
        em.persist(new Country("CH", "Switzerland"));
        em.flush();
        em.begin();
        em.persist(new Country("IT", "Italy"));
        em.flush();
        em.rollback();
        em.clear();
        em.commit();

        assertThat(em().findAll(Country.class))
                .extracting(country -> country.code)
                .containsExactly("CH");
    }

    @Test
    void afterAFailedStatementATransactionCanOnlyBeUndone() {
        store(new Seat("one", null));
        EntityManager em = em();
        Throwable thrown = catchThrowable(() -> em.transactional(tx -> {
            tx.persist(new Country("CH", "Switzerland"));
            tx.flush();
            Seat twin = new Seat("one", null);
            tx.persist(twin);
            assertThatThrownBy(tx::flush).isInstanceOf(DriverException.class);
            tx.remove(twin);
        }));

        assertThat(thrown).isInstanceOf(RollbackOnlyException.class);
        assertThat(em.isInTransaction()).isFalse();
        assertThat(countries()).isZero();
        em.persist(new Country("IT", "Italy"));
        em.flush();
        assertThat(countries()).isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void aFailedStatementInANestedTransactionLeavesTheOuterOneUsable() {
        store(new Seat("one", null));
        em().transactional(outer -> {
            outer.persist(new Country("CH", "Switzerland"));
            assertThatThrownBy(() -> outer.transactional(inner -> inner.persist(new Seat("one", null))))
                    .isInstanceOf(DriverException.class);
        });

        assertThat(countries()).isEqualTo(1);
        assertThat(em().count(Seat.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void endingWhatWasNotBegunIsRefused() {
        refused(() -> em().commit())
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "There is no open transaction to commit. " + "Call begin() first, or use transactional(...).");
        refused(() -> em().rollback())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("There is no open transaction to rollback.");
    }

    @Test
    @Needs(Capabilities.NESTED_TRANSACTIONS)
    void endingATransactionOfSomeoneElseIsRefused() {
        EntityManager em = em();

        assertThatThrownBy(() -> em.transactional(tx -> tx.commit()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("begin(), commit() and rollback() do not pair within transactional(...). "
                        + "Leave them to it.");
        assertThatThrownBy(() -> em.transactional(tx -> tx.begin())).isInstanceOf(ValidationException.class);
        assertThat(em.isInTransaction()).isFalse();
    }

    @Test
    void queriesSeeWhatTheirTransactionWrote() {
        EntityManager em = em();
        em.transactional(tx -> {
            tx.persist(new Country("CH", "Switzerland"));
            tx.flush();
            tx.clear();
            assertThat(tx.count(Country.class, Filter.all())).isEqualTo(1);
            assertThat(tx.findOne(Country.class, "CH")).isPresent();
        });
    }

    @Test
    void readOnlyTransactionsRead() {
        store(new Country("CH", "Switzerland"));
        long found = em().transactional(
                        TransactionOptions.DEFAULT.forReading(), tx -> tx.count(Country.class, Filter.all()));

        assertThat(found).isEqualTo(1);
    }

    @Test
    void whatWasReachedAndThenRemovedInAnUndoneTransactionIsGone() {
        Author author = new Author("Ursula");
        EntityManager em = em();
        em.persist(author);
        em.flush();
        Book book = new Book("One", author);
        author.getBooks().add(book);
        em.begin();
        em.flush();
        em.remove(book);
        em.rollback();
        em.flush();

        assertThat(author.getBooks()).isEmpty();
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void anOrphanOfAnUndoneTransactionStaysAnOrphan() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);
        EntityManager em = em();
        em.persist(book);
        em.begin();
        em.flush();
        author.getBooks().remove(book);
        em.rollback();
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void removalsThatFollowedInAnUndoneTransactionAreRepeated() {
        Author author = new Author("Ursula");
        Book book = new Book("One", author);
        author.getBooks().add(book);
        store(author);
        EntityManager em = em();
        Author found = em.findOneOrFail(Author.class, author.getId());
        em.begin();
        em.remove(found);
        em.flush();
        em.rollback();
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isZero();
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void whatWasLoadedInAnUndoneTransactionIsNotTakenForStored() {
        Book book = new Book("One", new Author("Ursula"));
        store(book);
        EntityManager em = em();
        Book found = em.findOneOrFail(Book.class, book.getId());
        em.begin();
        found.getTags().add(new Tag("novel"));
        em.flush();
        EntityCollection.of(found.getTags()).load();
        em.rollback();
        em.flush();

        assertThat(em().count(Book.class, Filter.where("tags.name").eq("novel")))
                .isEqualTo(1);
    }

    @Test
    void whatDiesWithSomethingThatWasInsertedInAnUndoneTransactionIsGone() {
        Author author = new Author("Ursula");
        EntityManager em = em();
        em.persist(new Book("One", author));
        em.begin();
        em.flush();
        em.remove(author);
        em.rollback();
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isZero();
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }
}
