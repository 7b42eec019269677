package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Colour;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Purchase;
import dev.cormorant.kit.library.PurchaseLine;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.kit.library.Shipment;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.unitofwork.OptimisticLockException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entities take values by the names of their properties: all of them, or none. */
public abstract class AssignSpec extends DatabaseSpec {
    private Author stored() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.setHome(new Address("Main Street", "Portland"));
        store(author);
        return author;
    }

    private static Map<String, Object> withNull(String name) {
        Map<String, Object> values = new HashMap<>();
        values.put(name, null);
        return values;
    }

    @Test
    void onlyWhatIsNamedIsSet() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        assertThat(em.assign(author, Map.of("name", "Octavia", "age", 58))).isSameAs(author);

        sent(em::flush).set("age", "name");
        assertThat(em().findOneOrFail(Author.class, id).getName()).isEqualTo("Octavia");
    }

    @Test
    void valuesCanBeSetOneByOne() {
        Author author = em().assign(
                        new Author("Ursula"), values -> values.set("age", 58).set("home.city", "Salem"));

        assertThat(author.getAge()).isEqualTo(58);
        assertThat(sure(author.getHome()).getCity()).isEqualTo("Salem");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearestOne() {
        Author author = new Author("Ursula");

        refused(() -> em().assign(author, Map.of("nam", "Octavia")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author has no property 'nam'. Did you mean 'name'?");
        refused(() -> em().assign(author, Map.of("home", Map.of("town", "Salem"))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.home has no property 'town'. Known are: street, city.");
        refused(() -> em().assign(new Book("One", author), Map.of("author.name", "Octavia")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "'name' is not a property of the entity itself: Book.author is no embeddable. Assign to the "
                                + "entity behind it.");
    }

    @Test
    void nothingIsSetWhenOneValueDoesNotFit() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);

        refused(() -> em.assign(author, values -> values.set("name", "Octavia").set("age", "old")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.age is of type Integer and cannot be set to a value of type String.");
        assertThat(author.getName()).isEqualTo("Ursula");
        sent(em::flush).areNone();
    }

    @Test
    void nullEmptiesWhatCanBeEmpty() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        em.assign(author, withNull("email"));
        em.assign(author, withNull("home"));

        assertThat(author.getEmail()).isNull();
        assertThat(author.getHome()).isNull();
        refused(() -> em.assign(author, withNull("age")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.age is of type int and cannot be set to null.");
        em.assign(author, withNull("age"), options -> options.ignoreNulls());
        em.flush();
        assertThat(em().count(Author.class, Filter.where("email").isNull())).isEqualTo(1);
    }

    @Test
    void numbersAreConvertedWhereNothingIsLost() {
        Scalars scalars = em().assign(new Scalars(), Map.of("large", 5, "whole", 7L, "amount", 3, "small", (byte) 1));

        assertThat(scalars.large).isEqualTo(5L);
        assertThat(scalars.whole).isEqualTo(7);
        assertThat(scalars.amount).isEqualByComparingTo(BigDecimal.valueOf(3));
        refused(() -> em().assign(scalars, Map.of("whole", 1L << 40)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Scalars.whole is of type Integer and cannot be set to a value of type Long.");
    }

    @Test
    void timesConstantsAndUuidsAreReadFromText() {
        UUID uuid = UUID.fromString("00000000-0000-4000-8000-000000000001");
        Scalars scalars = em().assign(
                        new Scalars(),
                        Map.of(
                                "day", "2026-11-26",
                                "moment", "2026-11-26T12:00:00+02:00",
                                "colour", "RED",
                                "uuid", uuid.toString()));

        assertThat(scalars.day).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(scalars.moment).isEqualTo(Instant.parse("2026-11-26T10:00:00Z"));
        assertThat(scalars.colour).isEqualTo(Colour.RED);
        assertThat(scalars.uuid).isEqualTo(uuid);
        assertThat(em().assign(scalars, Map.of("moment", 1000L)).moment).isEqualTo(Instant.ofEpochSecond(1));
    }

    @Test
    void textThatDoesNotReadIsRefused() {
        refused(() -> em().assign(new Scalars(), Map.of("day", "yesterday")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Scalars.day is of type LocalDate, and the given text does not read as one. Write it as "
                        + "LocalDate.toString() does.");
        refused(() -> em().assign(new Scalars(), Map.of("colour", "GREN")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Scalars.colour is of type Colour, and the given text names none of its constants. Did you mean"
                                + " 'GREEN'?");
        refused(() -> em().assign(new Scalars(), Map.of("text", 5)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Scalars.text is of type String and cannot be set to a value of type Integer.");
    }

    @Test
    void aMapChangesPartsOfAnEmbeddable() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        em.assign(author, Map.of("home", Map.of("city", "Salem"), "active", Map.of("from", 1959)));

        assertThat(sure(author.getHome()).getStreet()).isEqualTo("Main Street");
        assertThat(sure(author.getHome()).getCity()).isEqualTo("Salem");
        assertThat(author.getActive()).isEqualTo(new Period(1959, null));
        sent(em::flush).are("update author");
    }

    @Test
    void aMapReplacesAnEmbeddableOnDemand() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        em.assign(author, Map.of("home", Map.of("city", "Salem")), options -> options.mergeEmbedded(false));
        em.flush();

        Address home = sure(em().findOneOrFail(Author.class, id).getHome());
        assertThat(home.getCity()).isEqualTo("Salem");
        assertThat(home.getStreet()).isNull();
    }

    @Test
    void anEmbeddableIsSetAsAWhole() {
        Address home = new Address("Elm Street", null);
        Author author = em().assign(stored(), Map.of("home", home));

        assertThat(author.getHome()).isSameAs(home);
        refused(() -> em().assign(author, Map.of("home", "Elm Street")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.home is of type Address and cannot be set to a value of type String.");
    }

    @Test
    void theKeyOfWhatIsStoredCanBeRepeatedButNotChanged() {
        long id = stored().getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        em.assign(author, Map.of("id", id, "name", "Octavia"));

        assertThat(author.getName()).isEqualTo("Octavia");
        refused(() -> em.assign(author, Map.of("id", id + 1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The Author " + id + " is stored already, and Author.id belongs to its primary key, which never"
                                + " changes. Leave it out.");
    }

    @Test
    void anOlderVersionIsRefused() {
        Account stored = new Account("Ann", 1);
        store(stored);
        EntityManager em = em();
        Account account = em.findOneOrFail(Account.class, stored.id);
        em.assign(account, Map.of("version", account.version, "balance", 2));
        em.flush();

        refused(() -> em.assign(account, Map.of("version", stored.version, "balance", 3)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(account.balance).isEqualTo(2);
        Account reference = em().getReference(Account.class, 4711L);
        refused(() -> em().assign(reference, Map.of("balance", "much"))).isInstanceOf(ValidationException.class);
    }

    @Test
    void theVersionOfAReferenceCannotBeCompared() {
        EntityManager em = em();
        Account reference = em.getReference(Account.class, 4711L);

        refused(() -> em.assign(reference, Map.of("version", 1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The Account 4711 is not loaded, so its version cannot be compared with the one that is "
                        + "assigned. Load it first, or leave the version out.");
    }

    @Test
    void aRelationIsSetByAKeyWithoutAQuery() {
        Author author = stored();
        Publisher publisher = new Publisher("Harper");
        store(publisher);
        EntityManager em = em();
        Book book = new Book("One", null);
        sent(() -> em.assign(book, Map.of("author", author.getId(), "publisher", publisher.getId())))
                .areNone();
        em.persist(book);

        sent(em::flush).are("insert book");
        assertThat(em.isLoaded(sure(book.getAuthor()))).isFalse();
        assertThat(sure(book.getPublisher()).isLoaded()).isFalse();
    }

    @Test
    void aRelationIsSetToAnEntityOrToNothing() {
        Author author = stored();
        Book book = new Book("One", author);
        book.setPublisher(Ref.of(new Publisher("Harper")));
        Author other = new Author("Octavia");
        em().assign(book, values -> values.set("author", other).set("publisher", null));

        assertThat(book.getAuthor()).isSameAs(other);
        assertThat(book.getPublisher()).isNull();
        refused(() -> em().assign(book, Map.of("author", "Ursula")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Author.id is of type Long and cannot be set to a value of type String.");
    }

    @Test
    void aMapWithAKeyChangesTheEntityOfThatKey() {
        Author author = stored();
        store(new Book("One", author));
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, Filter.where("title").eq("One"));
        em.assign(book, Map.of("author", Map.of("id", author.getId(), "name", "Octavia")));

        sent(em::flush).are("update author").set("name");
        assertThat(em().findOneOrFail(Author.class, author.getId()).getAge()).isZero();
    }

    @Test
    void aMapWithoutAKeyMakesANewEntity() {
        store(new Book("One", stored()));
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, Filter.where("title").eq("One"));
        em.assign(book, Map.of("author", Map.of("name", "Octavia")));

        sent(em::flush).are("insert author", "update book");
    }

    @Test
    void aMapWithoutAKeyChangesTheEntityThatIsThereOnDemand() {
        store(new Book("One", stored()));
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, Filter.where("title").eq("One"));
        em.assign(book, Map.of("author", Map.of("name", "Octavia")), options -> options.updateByPrimaryKey(false));

        sent(em::flush).are("update author").set("name");
    }

    @Test
    void aLoadedCollectionIsReplacedAtOnce() {
        Book stored = new Book("One", stored());
        Tag kept = new Tag("kept");
        stored.getTags().addAll(List.of(kept, new Tag("gone")));
        store(stored);
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, stored.getId(), options -> options.populate("tags"));
        em.assign(book, Map.of("tags", List.of(kept.getId(), Map.of("name", "new"))));

        assertThat(book.getTags()).extracting(Tag::getName).containsExactlyInAnyOrder("kept", "new");
        em.flush();
        assertThat(em().findOneOrFail(Book.class, stored.getId(), options -> options.populate("tags"))
                        .getTags())
                .extracting(Tag::getName)
                .containsExactlyInAnyOrder("kept", "new");
    }

    @Test
    void aCollectionThatIsNotLoadedIsReplacedByTheFlush() {
        Book stored = new Book("One", stored());
        stored.getTags().add(new Tag("gone"));
        store(stored);
        EntityManager em = em();
        Book book = em.findOneOrFail(Book.class, stored.getId());
        sent(() -> em.assign(book, Map.of("tags", List.of(new Tag("new"))))).areNone();
        em.flush();

        assertThat(em().findOneOrFail(Book.class, stored.getId(), options -> options.populate("tags"))
                        .getTags())
                .extracting(Tag::getName)
                .containsExactly("new");
    }

    @Test
    void aCollectionIsSetToCollectionsOnly() {
        refused(() -> em().assign(new Author("Ursula"), Map.of("books", "One")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Author.books is a to-many relation: set it to a collection of entities, of their keys, or of "
                                + "maps.");
    }

    @Test
    void keysOfSeveralPartsAreLists() {
        Purchase purchase = new Purchase("Ann");
        purchase.line("pen");
        store(purchase);
        EntityManager em = em();
        Shipment shipment = em.create(Shipment.class, Map.of("carrier", "Post", "line", List.of(purchase.id, 1)));
        em.flush();

        assertThat(sure(shipment.line).number).isEqualTo(1);
        assertThat(em().count(Shipment.class, Filter.where("line.product").eq("pen")))
                .isEqualTo(1);
        PurchaseLine line = em().findOneOrFail(PurchaseLine.class, List.of(purchase.id, 1));
        assertThat(line.product).isEqualTo("pen");
    }

    @Test
    void whatIsCreatedIsPersisted() {
        EntityManager em = em();
        Author author =
                em.create(Author.class, values -> values.set("name", "Ursula").set("home.city", "Salem"));
        assertThat(em.contains(author)).isTrue();
        sent(em::flush).are("insert author");

        assertThat(sure(em().findOneOrFail(Author.class, author.getId()).getHome())
                        .getCity())
                .isEqualTo("Salem");
    }

    @Test
    void whatIsCreatedBringsItsRelations() {
        EntityManager em = em();
        em.create(
                Author.class,
                Map.of("name", "Ursula", "books", List.of(Map.of("title", "One"), Map.of("title", "Two"))));
        sent(em::flush).are("insert author", "insert book");

        assertThat(em().count(Book.class, Filter.where("author.name").eq("Ursula")))
                .isEqualTo(2);
    }

    @Test
    void nothingIsCreatedWhenAValueDoesNotFit() {
        EntityManager em = em();

        refused(() -> em.create(Author.class, Map.of("name", "Ursula", "books", List.of(Map.of("titel", "One")))))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Book has no property 'titel'. Did you mean 'title'?");
        sent(em::flush).areNone();
    }

    @Test
    void aKeyIsGivenWhenTheEntityIsCreated() {
        EntityManager em = em();
        em.create(Country.class, Map.of("code", "CH", "name", "Switzerland"));
        em.flush();

        assertThat(em().findOne(Country.class, "CH")).isPresent();
    }
}
