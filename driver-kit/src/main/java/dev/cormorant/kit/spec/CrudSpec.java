package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Shipment;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.Test;

/** Storing, finding, changing and removing single entities. */
public abstract class CrudSpec extends DatabaseSpec {
    @Test
    void aStoredEntityIsFoundWithAllItsValues() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.setAge(88);
        author.setHome(new Address("Main Street 1", "Portland"));
        author.setActive(new Period(1959, 2018));
        store(author);

        Author found = em().findOneOrFail(Author.class, author.getId());

        assertThat(found).isNotSameAs(author);
        assertThat(found).usingRecursiveComparison().ignoringFields("books").isEqualTo(author);
    }

    @Test
    void embeddablesAreFoundAsNullWhenAllTheirColumnsAreNull() {
        Author author = new Author("Ursula");
        author.setHome(new Address(null, null));
        store(author);

        Author found = em().findOneOrFail(Author.class, author.getId());

        assertThat(found.getHome()).isNull();
        assertThat(found.getActive()).isNull();
    }

    @Test
    void anInsertSendsOneStatement() {
        sent(() -> store(new Author("Ursula"))).are("insert author");
    }

    @Test
    void generatedKeysAreThereAfterTheFlush() {
        Author first = new Author("First");
        Author second = new Author("Second");
        store(first, second);

        assertThat(first.getId()).isPositive().isLessThan(second.getId());
    }

    @Test
    void keysOfTheUserAreStoredAsTheyAre() {
        store(new Country("ÅØ", "Somewhere"));

        assertThat(sure(em().findOneOrFail(Country.class, "ÅØ").name)).isEqualTo("Somewhere");
    }

    @Test
    void uuidKeysAreMadeBeforeTheInsert() {
        Shipment shipment = new Shipment("Post", null);
        store(shipment);

        assertThat(em().findOneOrFail(Shipment.class, shipment.id).carrier).isEqualTo("Post");
    }

    @Test
    void aGivenKeyOfAGeneratedOneIsKept() {
        Author author = new Author("Ursula");
        author.setId(4711L);
        store(author);

        assertThat(author.getId()).isEqualTo(4711L);
        assertThat(em().findOne(Author.class, 4711L)).isPresent();
    }

    @Test
    void aChangeIsStored() {
        Author author = new Author("Ursula");
        store(author);
        EntityManager em = em();
        em.findOneOrFail(Author.class, author.getId()).setName("Ursula K.");
        em.flush();

        assertThat(em().findOneOrFail(Author.class, author.getId()).getName()).isEqualTo("Ursula K.");
    }

    @Test
    void aChangeRightAfterTheInsertIsStored() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.flush();
        author.setName("Ursula K.");

        sent(em::flush).are("update author").set("name");
    }

    @Test
    void aRemovedEntityIsGone() {
        store(new Country("CH", "Switzerland"));
        EntityManager em = em();
        em.remove(em.findOneOrFail(Country.class, "CH"));

        sent(em::flush).are("delete country");
        assertThat(em().findOne(Country.class, "CH")).isEmpty();
        assertThat(em.findOne(Country.class, "CH")).isEmpty();
    }

    @Test
    void anEntityCanBeRemovedByReferenceWithoutLoadingIt() {
        Author author = new Author("Ursula");
        store(author);
        EntityManager em = em();
        sent(() -> em.remove(em.getReference(Author.class, author.getId()))).areNone();
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void anUnmanagedEntityCanBeRemoved() {
        Author author = new Author("Ursula");
        store(author);
        EntityManager em = em();
        em.remove(author);
        em.flush();

        assertThat(em().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void removingWhatIsNotStoredYetSendsNothing() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.remove(author);

        sent(em::flush).areNone();
    }

    @Test
    void persistingAgainTakesARemovalBack() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.flush();
        em.remove(author);
        em.persist(author);

        sent(em::flush).areNone();
        assertThat(em.contains(author)).isTrue();
    }

    @Test
    void anEntityCanBePersistedAgainAfterItsRemovalWasFlushed() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.flush();
        em.remove(author);
        em.flush();
        em.persist(author);

        sent(em::flush).are("insert author");
        assertThat(em().findOneOrFail(Author.class, author.getId()).getName()).isEqualTo("Ursula");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(em().findOne(Author.class, 1L)).isEmpty();
        assertThatThrownBy(() -> em().findOneOrFail(Author.class, 1L))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Author with the primary key 1.");
        assertThatThrownBy(() ->
                        em().findOneOrFail(Author.class, Filter.where("name").eq("Nobody")))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Author with the given filter.");
    }

    @Test
    void persistingTwiceInsertsOnce() {
        EntityManager em = em();
        Author author = new Author("Ursula");
        em.persist(author);
        em.persist(author);

        sent(em::flush).are("insert author");
        em.persist(author);
        sent(em::flush).areNone();
    }
}
