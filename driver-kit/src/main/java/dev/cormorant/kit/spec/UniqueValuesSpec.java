package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unique values that change hands within one flush. */
public abstract class UniqueValuesSpec extends DatabaseSpec {
    private final Seat left = new Seat("left", "Ann");

    private EntityManager em;
    private Seat first;
    private Seat second;

    @BeforeEach
    void storeTwoSeats() {
        store(new Seat("one", "Ann"), new Seat("two", "Bob"));
        em = em();
        first = em.findOneOrFail(Seat.class, Filter.where("label").eq("one"));
        second = em.findOneOrFail(Seat.class, Filter.where("label").eq("two"));
    }

    private String guestOf(String label) {
        return sure(em().findOneOrFail(Seat.class, Filter.where("label").eq(label)).guest);
    }

    @Test
    void aRemovedValueIsTakenByANewEntity() {
        em.remove(first);
        em.persist(new Seat("three", "Ann"));

        sent(em::flush).are("delete seat", "insert seat");

        assertThat(guestOf("three")).isEqualTo("Ann");
    }

    @Test
    void aRemovedValueThatWasChangedBeforeIsTakenByANewEntity() {
        first.guest = "Changed";
        em.remove(first);
        em.persist(new Seat("three", "Ann"));
        em.flush();

        assertThat(guestOf("three")).isEqualTo("Ann");
    }

    @Test
    void aRemovedValueIsTakenByAChangedEntity() {
        em.remove(first);
        second.guest = "Ann";

        sent(em::flush).are("delete seat", "update seat");

        assertThat(guestOf("two")).isEqualTo("Ann");
    }

    @Test
    void aRemovedKeyIsTakenByANewEntity() {
        store(new Country("CH", "Old"));
        em.remove(em.findOneOrFail(Country.class, "CH"));
        Country fresh = new Country("CH", "New");
        em.persist(fresh);

        sent(em::flush).are("delete country", "insert country");

        assertThat(em.findOneOrFail(Country.class, "CH")).isSameAs(fresh);
        assertThat(em().findOneOrFail(Country.class, "CH").name).isEqualTo("New");
    }

    @Test
    void aParentIsReplacedTogetherWithItsChildren() {
        Author author = new Author("Ursula", "ursula@example.org");
        author.getBooks().add(new Book("One", author));
        em.persist(author);
        em.flush();
        em.remove(author);
        Author fresh = new Author("Ursula", "ursula@example.org");
        em.persist(fresh);

        sent(em::flush).are("delete book", "delete author", "insert author");

        assertThat(em().findAll(Author.class)).extracting(Author::getId).containsExactly(fresh.getId());
        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void aFreedValueIsTakenByANewEntity() {
        first.guest = "Changed";
        em.persist(new Seat("three", "Ann"));

        sent(em::flush).are("update seat", "insert seat", "update seat");

        assertThat(guestOf("one")).isEqualTo("Changed");
        assertThat(guestOf("three")).isEqualTo("Ann");
    }

    @Test
    void aFreedValueIsTakenByAnotherEntity() {
        second.guest = "Ann";
        first.guest = "Changed";
        em.flush();

        assertThat(guestOf("one")).isEqualTo("Changed");
        assertThat(guestOf("two")).isEqualTo("Ann");
    }

    @Test
    void valuesThatMayBeNullAreSwapped() {
        first.guest = "Bob";
        second.guest = "Ann";
        em.flush();

        assertThat(guestOf("one")).isEqualTo("Bob");
        assertThat(guestOf("two")).isEqualTo("Ann");
    }

    @Test
    void valuesOfAPairAreSwapped() {
        first.row = 1;
        first.place = 1;
        second.row = 1;
        second.place = 2;
        em.flush();
        first.place = 2;
        second.place = 1;
        em.flush();

        assertThat(em().findOneOrFail(Seat.class, first.id).place).isEqualTo(2);
    }

    @Test
    void aValueThatMayNotBeNullIsTakenFromAnEntityThatGaveItUp() {
        second.label = "one";
        first.label = "zero";
        em.flush();

        assertThat(guestOf("zero")).isEqualTo("Ann");
        assertThat(guestOf("one")).isEqualTo("Bob");
    }

    @Test
    void swappingValuesThatMayNotBeNullIsAnErrorOfTheDatabase() {
        first.label = "two";
        second.label = "one";

        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        first.label = "one";
        second.label = "two";
        sent(em::flush).areNone();
    }

    @Test
    void threeValuesGoRound() {
        Seat third = new Seat("three", "Cid");
        em.persist(third);
        em.flush();
        first.guest = "Bob";
        second.guest = "Cid";
        third.guest = "Ann";

        sent(em::flush).areRunsOf("update seat");
        assertThat(guestOf("one")).isEqualTo("Bob");
        assertThat(guestOf("two")).isEqualTo("Cid");
        assertThat(guestOf("three")).isEqualTo("Ann");
        sent(em::flush).areNone();
    }

    @Test
    void aValueIsRemovedAndComesBackInOneFlush() {
        em.remove(first);
        em.persist(first);

        sent(em::flush).areNone();
        assertThat(guestOf("one")).isEqualTo("Ann");
    }

    @Test
    void aValueThatIsTakenIsAnErrorOfTheDatabase() {
        em.persist(left);

        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("insert into");
        em.clear();
    }
}
