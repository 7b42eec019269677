package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.Page;
import dev.cormorant.config.FlushMode;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.Order;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways to ask for entities. */
public abstract class FindSpec extends DatabaseSpec {
    private static final Filter<Object> FROM_B = Filter.where("name").ge("B");

    @BeforeEach
    void storeFourCountries() {
        for (String name : new String[] {"B", "D", "A", "C"}) {
            store(new Country(name + name, name));
        }
    }

    private static List<String> names(List<Country> countries) {
        return countries.stream().map(country -> sure(country.name)).toList();
    }

    @Test
    void allAreFoundWithoutAFilter() {
        assertThat(names(em().findAll(Country.class))).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(names(em().find(Country.class, Filter.all()))).hasSize(4);
    }

    @Test
    void theFirstInOrderIsFound() {
        EntityManager em = em();
        sent(() -> assertThat(em.findOneOrFail(Country.class, FROM_B, with -> with.orderBy(Order.desc("name"))).name)
                        .isEqualTo("D"))
                .are("select country");
        assertThat(em.findOne(Country.class, Filter.where("name").eq("X"))).isEmpty();
    }

    @Test
    void countingNeedsNoEntities() {
        EntityManager em = em();

        sent(() -> assertThat(em.count(Country.class, FROM_B)).isEqualTo(3)).are("select country");
        assertThat(em.count(Country.class, Filter.all())).isEqualTo(4);
    }

    @Test
    void aPageKnowsHowManyThereAreInAll() {
        EntityManager em = em();
        Page<Country> page = em.findAndCount(
                Country.class,
                FROM_B,
                with -> with.orderBy(Order.asc("name")).offset(1).limit(1));

        assertThat(names(page.items())).containsExactly("C");
        assertThat(page.total()).isEqualTo(3);
    }

    @Test
    void limitAndOffsetCutAWindow() {
        EntityManager em = em();
        assertThat(names(em.findAll(
                        Country.class, with -> with.orderBy(Order.asc("name")).limit(2))))
                .containsExactly("A", "B");
        assertThat(names(em.findAll(
                        Country.class, with -> with.orderBy(Order.asc("name")).offset(3))))
                .containsExactly("D");
        assertThat(em.findAll(Country.class, with -> with.limit(0))).isEmpty();
        assertThat(em.findAll(
                        Country.class, with -> with.orderBy(Order.asc("name")).offset(9)))
                .isEmpty();
    }

    @Test
    void aNegativeWindowIsRefused() {
        refused(() -> em().findAll(Country.class, with -> with.limit(-1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The limit is -1, but it cannot be negative.");
        refused(() -> em().findAll(Country.class, with -> with.offset(-2)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The offset is -2, but it cannot be negative.");
    }

    @Test
    void findingOneWithoutAFilterIsRefused() {
        refused(() -> em().findOne(Country.class, Filter.all()))
                .isInstanceOf(ValidationException.class)
                .hasMessage("findOne(Country) has an empty filter, which would give any entity. "
                        + "Say which one, or use find with limit(1).");
    }

    @Test
    void whatWaitsForItsInsertIsFlushedBeforeAQueryOnItsClass() {
        EntityManager em = em();
        em.persist(new Country("EE", "E"));

        sent(() -> assertThat(em.findAll(Country.class)).hasSize(5)).are("insert country", "select country");
        em.remove(em.findOneOrFail(Country.class, "EE"));
        sent(() -> assertThat(em.count(Country.class, Filter.all())).isEqualTo(4))
                .are("delete country", "select country");
    }

    @Test
    void queriesOnOtherClassesFlushNothing() {
        EntityManager em = em();
        em.persist(new Country("EE", "E"));

        sent(() -> em.findAll(Author.class)).are("select author");
    }

    @Test
    void changesAloneAreNotFlushedBeforeAQuery() {
        EntityManager em = em();
        em.findOneOrFail(Country.class, "AA").name = "Changed";

        sent(() -> assertThat(em.count(Country.class, Filter.where("name").eq("Changed")))
                        .isZero())
                .are("select country");
        assertThat(orm().driver().config().flushMode()).isEqualTo(FlushMode.AUTO);
    }

    @Test
    void entitiesAreStreamed() {
        try (Stream<Country> countries = em().stream(Country.class, FROM_B, with -> with.orderBy(Order.asc("name")))) {
            assertThat(countries.map(country -> sure(country.name))).containsExactly("B", "C", "D");
        }
    }

    @Test
    void aStreamOfManyEntitiesPopulatesThemInChunks() {
        Author author = new Author("Ursula");
        for (int i = 0; i < 250; i++) {
            author.getBooks().add(new Book("Book " + i, author));
        }
        store(author);
        EntityManager em = em();
        try (Stream<Book> books = em.stream(Book.class, Filter.all(), with -> with.populate("author", "tags"))) {
            assertThat(books.filter(book ->
                                    "Ursula".equals(sure(book.getAuthor()).getName())
                                            && book.getTags().isEmpty())
                            .count())
                    .isEqualTo(250);
        }
    }

    @Test
    void aLockNeedsATransaction() {
        refused(() -> em().findAll(Country.class, with -> with.lock(LockMode.PESSIMISTIC_WRITE)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A pessimistic lock needs an open transaction. Use transactional(...) or begin().");
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void aLockReadsTheRowAgain() {
        EntityManager em = em();
        em.transactional(tx -> {
            Country country = tx.findOneOrFail(Country.class, "AA");
            sent(() -> tx.findOne(Country.class, "AA", with -> with.lock(LockMode.PESSIMISTIC_WRITE)))
                    .are("select country");
            assertThat(country.name).isEqualTo("A");
        });
    }

    @Test
    void aRepositoryIsTheEntityManagerOfOneClass() {
        EntityManager em = em();

        assertThat(em.getRepository(Country.class).count(FROM_B)).isEqualTo(3);
        assertThat(em.getRepository(Country.class).findOne("XX")).isEmpty();
        assertThat(em.getRepository(Country.class).findOne("AA")).containsSame(em.getReference(Country.class, "AA"));
    }
}
