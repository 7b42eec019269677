package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Player;
import dev.cormorant.kit.library.Profile;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.kit.library.Team;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inserting or updating, whichever it takes. */
@Needs(Capabilities.UPSERT)
public abstract class UpsertSpec extends DatabaseSpec {
    @Test
    void whatIsNotThereIsInserted() {
        EntityManager em = em();
        Country country = new Country("CH", "Switzerland");
        sent(() -> em.upsert(country)).are("upsert country");

        assertThat(em.contains(country)).isTrue();
        assertThat(em().findOneOrFail(Country.class, "CH").name).isEqualTo("Switzerland");
    }

    @Test
    void whatIsThereIsUpdated() {
        store(new Country("CH", "Old"));
        em().upsert(new Country("CH", "New"));

        assertThat(em().findAll(Country.class))
                .singleElement()
                .satisfies(country -> assertThat(country.name).isEqualTo("New"));
    }

    @Test
    void manyTakeFewStatements() {
        List<Country> countries = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            countries.add(new Country("C" + i, "New"));
        }
        store(new Country("C7", "Old"));
        EntityManager em = em();

        assertThat(sent(() -> em.upsertMany(countries))
                        .areRunsOf("upsert country")
                        .all())
                .hasSizeLessThan(10);
        assertThat(em().count(Country.class, Filter.where("name").eq("New"))).isEqualTo(100);
    }

    @Test
    void whatWasUpsertedIsManaged() {
        EntityManager em = em();
        Country country = new Country("CH", "Switzerland");
        em.upsert(country);
        sent(em::flush).areNone();
        country.population = 9;

        sent(em::flush).are("update country").set("population");
    }

    @Test
    void aUniqueValueIdentifiesToo() {
        store(new Seat("one", "Ann"));
        Seat seat = new Seat("one", null);
        seat.row = 7;
        em().upsert(seat);

        assertThat(em().findAll(Seat.class)).singleElement().satisfies(found -> {
            assertThat(found.row).isEqualTo(7);
            assertThat(found.guest).isNull();
        });
    }

    @Test
    void whatWasUpsertedByAUniqueValueHasItsKeyAndIsManaged() {
        Seat stored = new Seat("one", null);
        store(stored);
        EntityManager em = em();
        Seat known = new Seat("one", null);
        Seat fresh = new Seat("two", null);
        em.upsertMany(List.of(known, fresh));

        assertThat(known.id).isEqualTo(stored.id);
        assertThat(em.findOneOrFail(Seat.class, stored.id)).isSameAs(known);
        assertThat(em.contains(fresh)).isTrue();
    }

    @Test
    void collectionsOfUpsertedEntitiesAreStoredByTheNextFlush() {
        EntityManager em = em();
        Country country = new Country("CH", "Switzerland");
        country.neighbours.add(new Country("IT", "Italy"));
        em.upsert(country);
        em.flush();

        assertThat(em().count(Country.class, Filter.where("neighbours.code").eq("IT")))
                .isEqualTo(1);
    }

    @Test
    void anInverseSideOfAnUpsertedEntityCanBePopulated() {
        Author stored = new Author("Ursula", "ursula@example.org");
        stored.setProfile(new Profile("born 1929", stored));
        store(stored);
        EntityManager em = em();
        Author author = new Author("Ursula K.");
        author.setId(stored.getId());
        em.upsert(author);
        em.populate(List.of(author), "profile");

        assertThat(sure(author.getProfile()).getBio()).isEqualTo("born 1929");
    }

    @Test
    void versionsGrow() {
        Account account = new Account("Ann", 1);
        store(account);
        Account again = new Account("Ann", 2);
        again.id = account.id;
        again.version = account.version;
        em().upsert(again);

        assertThat(em().findOneOrFail(Account.class, account.id).version).isEqualTo(2);
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void anUndoneUpsertIsForgotten() {
        EntityManager em = em();
        Account account = new Account("Ann", 1);
        account.id = 4711L;
        em.begin();
        em.upsert(account);
        em.rollback();

        assertThat(em.contains(account)).isFalse();
        assertThat(account.version).isZero();
        assertThat(em().count(Account.class, Filter.all())).isZero();
    }

    @Test
    @Needs(Capabilities.FOREIGN_KEYS)
    void aFailedUpsertIsForgotten() {
        EntityManager em = em();
        Player player = new Player("Ann", em.getReference(Team.class, 4711L));
        player.id = 1L;
        assertThatThrownBy(() -> em.upsert(player)).isInstanceOf(ForeignKeyConstraintViolationException.class);

        assertThat(em.contains(player)).isFalse();
        assertThat(em.isInTransaction()).isFalse();
    }

    @Test
    void whatNothingIdentifiesIsRefused() {
        refused(() -> em().upsert(new Author("Ursula")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Author cannot be upserted: neither its primary key nor all columns of a unique "
                        + "constraint are set.");
    }

    @Test
    void whatIsManagedIsRefused() {
        store(new Country("CH", "Switzerland"));
        EntityManager em = em();
        Country country = em.findOneOrFail(Country.class, "CH");

        refused(() -> em.upsert(country))
                .isInstanceOf(ValidationException.class)
                .hasMessage("This Country is managed already: change it and flush instead of upserting it.");
    }

    @Test
    void twoInstancesOfOneRowAreRefused() {
        refused(() -> em().upsertMany(List.of(new Country("CH", "Switzerland"), new Country("CH", "Suisse"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Two instances of Country that are upserted together have the same Country.code, so both "
                        + "mean one row. Leave one of them out.");
        refused(() -> em().upsertMany(List.of(
                        new Author("Ursula", "ursula@example.org"), new Author("Octavia", "ursula@example.org"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("have the same Author.email, so both mean one row.");
    }

    @Test
    void missingValuesAreRefused() {
        refused(() -> em().upsert(new Author(null, "ursula@example.org")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Required values are missing: Author.name. Nothing was written.");
        Book book = new Book("One", null);
        assertThat(book.getAuthor()).isNull();
    }
}
