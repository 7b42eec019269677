package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.NotFoundException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Car;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Engine;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Player;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Purchase;
import dev.cormorant.kit.library.PurchaseLine;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.kit.library.Team;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.unitofwork.OptimisticLockException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was loaded elsewhere is brought back, without losing what anybody wrote. */
public abstract class MergeSpec extends DatabaseSpec {
    private <T> T detached(Class<T> type, Object key, String... relations) {
        return em().findOneOrFail(type, key, options -> options.populate(relations));
    }

    private Author authorWithBooks(String... titles) {
        Author author = new Author("Ursula", "ursula@example.org");
        for (String title : titles) {
            author.getBooks().add(new Book(title, author));
        }
        store(author);
        return author;
    }

    private List<String> storedTitles() {
        return em().findAll(Book.class).stream()
                .map(book -> sure(book.getTitle()))
                .sorted()
                .toList();
    }

    @Test
    void whatWasChangedElsewhereIsWritten() {
        Author given = detached(Author.class, authorWithBooks().getId());
        given.setName("Octavia");
        EntityManager em = em();
        sent(() -> em.merge(given)).are("select author");

        sent(em::flush).set("name");
        assertThat(em().findOneOrFail(Author.class, given.getId()).getName()).isEqualTo("Octavia");
    }

    @Test
    void theResultIsManagedAndTheGivenInstanceIsNot() {
        Author given = detached(Author.class, authorWithBooks().getId());
        EntityManager em = em();
        Author merged = em.merge(given);
        given.setName("not seen");

        assertThat(merged).isNotSameAs(given);
        assertThat(em.contains(merged)).isTrue();
        assertThat(em.contains(given)).isFalse();
        assertThat(em.findOneOrFail(Author.class, given.getId())).isSameAs(merged);
        sent(em::flush).areNone();
    }

    @Test
    void theManagedInstanceTakesTheChangesWithoutAQuery() {
        Author given = detached(Author.class, authorWithBooks().getId());
        given.setName("Octavia");
        EntityManager em = em();
        Author managed = em.findOneOrFail(Author.class, given.getId());

        sent(() -> assertThat(em.merge(given)).isSameAs(managed)).areNone();
        assertThat(managed.getName()).isEqualTo("Octavia");
    }

    @Test
    void changesThatWaitInTheManagedInstanceStayWhereTheGivenOneIsAsTheDatabase() {
        Author given = detached(Author.class, authorWithBooks().getId());
        given.setName("Octavia");
        EntityManager em = em();
        Author managed = em.findOneOrFail(Author.class, given.getId());
        managed.setAge(41);
        em.merge(given);

        sent(em::flush).set("age", "name");
    }

    @Test
    void aManagedInstanceIsItsOwnResult() {
        EntityManager em = em();
        Author managed = em.findOneOrFail(Author.class, authorWithBooks().getId());
        Author fresh = new Author("New");
        em.persist(fresh);

        assertThat(em.merge(managed)).isSameAs(managed);
        assertThat(em.merge(fresh)).isSameAs(fresh);
    }

    @Test
    void withoutAKeyItIsRefused() {
        refused(() -> em().merge(new Author("New")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "This Author has no primary key, so there is no row that it could be merged with. Persist it"
                                + " if it is new.");
    }

    @Test
    void withoutARowItIsRefused() {
        Author given = detached(Author.class, authorWithBooks().getId());
        EntityManager em = em();
        em.remove(em.findOneOrFail(Author.class, given.getId()));
        em.flush();
        EntityManager later = em();

        assertThat(catchThrowable(() -> later.merge(given)))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("There is no Author with the primary key " + given.getId()
                        + " that it could be merged with: its row is gone. Nothing was merged.");
        sent(later::flush).areNone();
    }

    @Test
    void aKeyOfTheUsersOwnWithoutARowIsNew() {
        EntityManager em = em();
        Country given = new Country("CH", "Switzerland");
        Country merged = em.merge(given);

        assertThat(merged).isNotSameAs(given);
        sent(em::flush).are("insert country");
        assertThat(em().findOneOrFail(Country.class, "CH").name).isEqualTo("Switzerland");
    }

    @Test
    void anOlderVersionIsRefusedBeforeAnythingIsChanged() {
        Account stored = new Account("Ann", 1);
        store(stored);
        Account given = detached(Account.class, stored.id);
        EntityManager em = em();
        Account managed = em.findOneOrFail(Account.class, stored.id);
        managed.balance = 2;
        em.flush();
        given.balance = 3;

        refused(() -> em.merge(given))
                .isInstanceOf(OptimisticLockException.class)
                .hasMessage(
                        "Account " + stored.id + " was changed or deleted by someone else since it was loaded. Refresh"
                                + " it, apply the change again, and flush.");
        assertThat(managed.balance).isEqualTo(2);
    }

    @Test
    void theSameVersionIsMerged() {
        Account stored = new Account("Ann", 1);
        store(stored);
        Account given = detached(Account.class, stored.id);
        given.balance = 3;
        EntityManager em = em();
        Account merged = em.merge(given);
        em.flush();

        assertThat(merged.version).isEqualTo(given.version + 1);
        assertThat(em().findOneOrFail(Account.class, stored.id).balance).isEqualTo(3);
    }

    @Test
    void whatIsToBeRemovedTakesNothing() {
        Author given = detached(Author.class, authorWithBooks().getId());
        EntityManager em = em();
        em.remove(em.findOneOrFail(Author.class, given.getId()));

        refused(() -> em.merge(given))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The Author " + given.getId() + " is to be removed at the next flush, so nothing can be merged"
                                + " into it. Persist it to take that back.");
    }

    @Test
    void partsOfEmbeddablesAreMergedIntoThoseThatAreThere() {
        Author stored = new Author("Ursula");
        stored.setHome(new Address("Main Street", "Portland"));
        stored.setActive(new Period(1959, null));
        store(stored);
        Author given = detached(Author.class, stored.getId());
        sure(given.getHome()).setCity("Salem");
        given.setActive(new Period(1959, 2018));
        EntityManager em = em();
        Author merged = em.merge(given);

        sent(em::flush).are("update author");
        assertThat(merged.getHome()).isNotSameAs(given.getHome());
        Author found = em().findOneOrFail(Author.class, stored.getId());
        assertThat(sure(found.getHome()).getCity()).isEqualTo("Salem");
        assertThat(sure(found.getHome()).getStreet()).isEqualTo("Main Street");
        assertThat(found.getActive()).isEqualTo(new Period(1959, 2018));
    }

    @Test
    void valuesThatWereTakenAwayAreTakenAway() {
        Author given = detached(Author.class, authorWithBooks().getId());
        given.setEmail(null);
        EntityManager em = em();
        em.merge(given);
        em.flush();

        assertThat(em().findOneOrFail(Author.class, given.getId()).getEmail()).isNull();
    }

    @Test
    void aReferenceCountsByItsKey() {
        authorWithBooks("One");
        Author other = new Author("Octavia");
        store(other);
        Book given = em().findOneOrFail(Book.class, Filter.where("title").eq("One"));
        given.setAuthor(detached(Author.class, other.getId()));
        sure(given.getAuthor()).setName("not written");
        EntityManager em = em();
        Book merged = em.merge(given);

        assertThat(em.isLoaded(sure(merged.getAuthor()))).isFalse();
        sent(em::flush).set("author_id");
        assertThat(em().findOneOrFail(Author.class, other.getId()).getName()).isEqualTo("Octavia");
    }

    @Test
    void aReferenceThatIsTheSameIsNoChange() {
        authorWithBooks("One");
        Book given = em().findOneOrFail(Book.class, Filter.where("title").eq("One"));
        EntityManager em = em();
        em.merge(given);

        sent(em::flush).areNone();
    }

    @Test
    void aWrappedReferenceIsSetAndTakenAway() {
        Publisher publisher = new Publisher("Harper");
        store(publisher);
        authorWithBooks("One");
        Book given = em().findOneOrFail(Book.class, Filter.where("title").eq("One"));
        given.setPublisher(Ref.of(detached(Publisher.class, publisher.getId())));
        EntityManager em = em();
        Book merged = em.merge(given);
        em.flush();
        assertThat(em().count(Book.class, Filter.where("publisher").eq(publisher.getId())))
                .isEqualTo(1);
        assertThat(sure(merged.getPublisher()).isLoaded()).isFalse();

        given.setPublisher(null);
        em.merge(given);
        em.flush();
        assertThat(em().count(Book.class, Filter.where("publisher").isNull())).isEqualTo(1);
    }

    @Test
    void whatDiesWithTheEntityIsMergedWithIt() {
        Author given =
                detached(Author.class, authorWithBooks("One", "Two", "Three").getId(), "books");
        given.getBooks().removeIf(book -> "One".equals(book.getTitle()));
        given.getBooks().get(0).setTitle("Changed");
        given.getBooks().add(new Book("Four", given));
        EntityManager em = em();
        em.merge(given);
        sent(em::flush).areInAnyOrder("insert book", "update book", "delete book");

        assertThat(storedTitles()).containsExactly("Changed", "Four", "Three");
    }

    @Test
    void oneQueryLoadsAllEntitiesOfAClass() {
        Author given =
                detached(Author.class, authorWithBooks("One", "Two", "Three").getId(), "books");
        EntityManager em = em();

        sent(() -> em.merge(given)).are("select author", "select book");
        sent(em::flush).areNone();
    }

    @Test
    void whatSomeoneElseAddedStays() {
        Author stored = authorWithBooks("One");
        Author given = detached(Author.class, stored.getId(), "books");
        EntityManager other = em();
        other.persist(new Book("Two", other.getReference(Author.class, stored.getId())));
        other.flush();
        given.getBooks().add(new Book("Three", given));
        EntityManager em = em();
        em.merge(given);
        sent(em::flush).are("insert book");

        assertThat(storedTitles()).containsExactly("One", "Three", "Two");
    }

    @Test
    void aCollectionThatWasNotLoadedLosesNothing() {
        Author given = detached(Author.class, authorWithBooks("One").getId());
        given.getBooks().add(new Book("Two", given));
        EntityManager em = em();
        Author merged = em.merge(given);
        sent(em::flush).are("insert book");

        assertThat(EntityCollection.of(merged.getBooks()).isLoaded()).isFalse();
        assertThat(storedTitles()).containsExactly("One", "Two");
    }

    @Test
    void aPlainCollectionOnlyAdds() {
        Author stored = authorWithBooks("One");
        Author given = new Author("Ursula", "ursula@example.org");
        given.setId(stored.getId());
        EntityManager em = em();
        em.merge(given);
        sent(em::flush).areNone();
        given.getBooks().add(new Book("Two", given));
        em.merge(given);
        em.flush();

        assertThat(storedTitles()).containsExactly("One", "Two");
    }

    @Test
    void linksComeAndGo() {
        Author author = new Author("Ursula");
        Book stored = new Book("One", author);
        stored.getTags().addAll(List.of(new Tag("novel"), new Tag("classic")));
        Tag other = new Tag("utopia");
        store(stored, other);
        Book given = detached(Book.class, stored.getId(), "tags");
        given.getTags().removeIf(tag -> tag.getName().equals("novel"));
        given.getTags().add(detached(Tag.class, other.getId()));
        given.getTags().add(new Tag("new"));
        EntityManager em = em();
        em.merge(given);
        em.flush();

        assertThat(em().findOneOrFail(Book.class, stored.getId(), options -> options.populate("tags"))
                        .getTags())
                .extracting(Tag::getName)
                .containsExactlyInAnyOrder("classic", "utopia", "new");
        assertThat(em().count(Tag.class, Filter.all())).isEqualTo(4);
    }

    @Test
    void keysWithRelationsAreFollowed() {
        Purchase stored = new Purchase("Ann");
        stored.line("pen");
        store(stored);
        Purchase given = detached(Purchase.class, stored.id, "lines");
        given.lines.get(0).quantity = 5;
        given.line("ink");
        EntityManager em = em();
        em.merge(given);
        em.flush();

        assertThat(em().findAll(PurchaseLine.class, with -> with.orderBy(Order.asc("number"))))
                .extracting(line -> line.quantity, line -> line.product)
                .containsExactly(tuple(5, "pen"), tuple(1, "ink"));
    }

    @Test
    void newOnesThatReferToEachOtherArePersisted() {
        Team stored = new Team("Reds");
        store(stored);
        Team given = detached(Team.class, stored.id, "players");
        Player captain = new Player("Ann", given);
        given.players.add(captain);
        given.captain = captain;
        EntityManager em = em();
        Team merged = em.merge(given);
        em.flush();

        assertThat(sure(merged.captain).name).isEqualTo("Ann");
        assertThat(captain.id).isNull();
        Team found = em().findOneOrFail(Team.class, stored.id, options -> options.populate("captain", "players"));
        assertThat(found.players).containsExactly(sure(found.captain));
    }

    @Test
    void theOtherSideOfAOneToOneRelationIsFollowed() {
        Car stored = new Car("ZH 1");
        Engine engine = new Engine(90);
        engine.car = stored;
        store(stored, engine);
        Car given = detached(Car.class, stored.id, "engine");
        sure(given.engine).get().power = 120;
        EntityManager em = em();
        em.merge(given);

        sent(em::flush).are("update engine");
        assertThat(em().findOneOrFail(Engine.class, engine.id).power).isEqualTo(120);
    }

    @Test
    void whatWasNotLoadedIsLeftAlone() {
        Car stored = new Car("ZH 1");
        Engine engine = new Engine(90);
        engine.car = stored;
        store(stored, engine);
        Car given = detached(Car.class, stored.id);
        given.plate = "ZH 2";
        EntityManager em = em();
        em.merge(given);

        sent(em::flush).are("update car");
        assertThat(em().findOneOrFail(Engine.class, engine.id).power).isEqualTo(90);
    }

    @Test
    void aReferenceThatWasNeverLoadedHasNothingToMerge() {
        Author stored = authorWithBooks();
        Author reference = em().getReference(Author.class, stored.getId());
        EntityManager em = em();
        Author merged = em.merge(reference);

        assertThat(merged.getName()).isEqualTo("Ursula");
        sent(em::flush).areNone();
    }

    @Test
    void twoInstancesOfOneRowAreRefused() {
        Author given = detached(Author.class, authorWithBooks("One").getId(), "books");
        given.getBooks().add(detached(Book.class, given.getBooks().get(0).getId()));
        EntityManager em = em();
        Author managed = em.findOneOrFail(Author.class, given.getId(), options -> options.populate("books"));
        given.setName("not seen");

        refused(() -> em.merge(given))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Two instances of Book with the primary key "
                        + given.getBooks().get(0).getId()
                        + " are to be merged, and only one can count. Nothing was merged.");
        assertThat(managed.getName()).isEqualTo("Ursula");
    }
}
