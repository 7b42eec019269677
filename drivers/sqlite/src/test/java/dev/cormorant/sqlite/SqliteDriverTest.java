package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import dev.cormorant.query.StringPath;
import io.roastedroot.sqlite4j.SQLiteDataSource;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SqliteDriverTest {
    @TempDir
    Path folder;

    enum Place {
        FILE,
        MEMORY,
        OTHER_LIBRARY
    }

    private Cormorant start(Place place) {
        Consumer<ConfigurationBuilder> where = switch (place) {
            case FILE -> config -> config.dbName(folder.resolve("test.db").toString());
            case MEMORY -> config -> config.dbName(":memory:");
            case OTHER_LIBRARY -> config -> config.dbName(":memory:").driverOptions(otherLibrary());
        };
        Cormorant orm = Cormorant.init(config -> where.accept(
                config.driver(SqliteDriver.class).entities(Author.class, Book.class, Tag.class, Everything.class)));
        orm.schema().create();
        return orm;
    }

    private static SQLiteDataSource otherLibrary() {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite::memory:");
        return source;
    }

    @ParameterizedTest
    @EnumSource
    void a_mapping_goes_to_a_schema_and_back(Place place) {
        try (Cormorant orm = start(place)) {
            assertThat(orm.schema().updateSql()).isEmpty();
            orm.schema().refresh();
            assertThat(orm.schema().updateSql()).isEmpty();
            orm.schema().drop();
            assertThat(orm.schema().dropSql()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_graph_is_stored_found_changed_and_removed(Place place) {
        try (Cormorant orm = start(place)) {
            EntityManager em = orm.em().fork();
            Author ursula = new Author("Ursula");
            Tag tag = new Tag("first");
            for (int i = 0; i < 700; i++) {
                Book book = new Book("Book " + i, ursula);
                book.price = new BigDecimal("0.10");
                book.tags.add(tag);
                ursula.books.add(book);
            }
            em.persist(ursula);
            em.flush();
            assertThat(ursula.books)
                    .extracting(book -> book.id)
                    .doesNotContainNull()
                    .isSorted();

            EntityManager other = orm.em().fork();
            Book second = other.findOneOrFail(Book.class, Filter.where("title").eq("Book 1"));
            assertThat(second.id).isEqualTo(ursula.books.get(1).id);
            assertThat(second.price).isEqualByComparingTo("0.1");
            second.title = "Second";
            other.remove(other.findOneOrFail(Book.class, Filter.where("title").eq("Book 2")));
            other.flush();
            assertThat(orm.em()
                            .fork()
                            .count(Book.class, Filter.where("author.name").eq("Ursula")))
                    .isEqualTo(699);
        }
    }

    @ParameterizedTest
    @EnumSource
    void values_of_every_kind_come_back_exactly(Place place) {
        try (Cormorant orm = start(place)) {
            Everything stored = full();
            EntityManager em = orm.em().fork();
            Everything empty = new Everything();
            em.persist(stored);
            em.persist(empty);
            em.flush();
            Everything found = orm.em().fork().findOneOrFail(Everything.class, stored.id);
            assertThat(found).usingRecursiveComparison().isEqualTo(stored);
            Everything nothing = orm.em().fork().findOneOrFail(Everything.class, empty.id);
            assertThat(nothing.instant).isNull();
            assertThat(nothing.exact).isNull();
            assertThat(nothing.words).isNull();
        }
    }

    private static Everything full() {
        Everything all = new Everything();
        all.truth = true;
        all.small = Short.MIN_VALUE;
        all.whole = Integer.MIN_VALUE;
        all.large = Long.MAX_VALUE;
        all.rough = 0.1f;
        all.fine = Double.MIN_VALUE;
        all.exact = new BigDecimal("1234567890123.45");
        all.text = "it's \"quoted\" `so` \u0000 \u00e9 \ud83d\ude00";
        all.bytes = new byte[] {0, -1, 39};
        all.day = LocalDate.of(2024, 2, 29);
        all.time = LocalTime.of(23, 59, 59, 999_999_999);
        all.moment = LocalDateTime.of(1582, 10, 10, 0, 0, 0, 1);
        all.instant = Instant.parse("1969-12-31T23:59:59.999999999Z");
        all.reference = UUID.randomUUID();
        all.words = List.of("a", "b\"c");
        all.defined = "";
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void not_a_number_is_refused_since_the_database_would_make_null_of_it(Place place) {
        try (Cormorant orm = start(place)) {
            EntityManager em = orm.em().fork();
            Everything odd = new Everything();
            odd.fine = Double.NaN;
            em.persist(odd);
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("NaN");
            assertThat(orm.em().fork().count(Everything.class, Filter.all())).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void like_minds_the_case_and_ilike_does_not(Place place) {
        try (Cormorant orm = start(place)) {
            EntityManager em = orm.em().fork();
            em.persist(new Author("Ursula"));
            em.flush();
            StringPath<Author> name = new StringPath<>("name");
            assertThat(em.find(Author.class, name.like("U%"))).hasSize(1);
            assertThat(em.find(Author.class, name.like("u%"))).isEmpty();
            assertThat(em.find(Author.class, name.ilike("u%"))).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_violation_names_the_column_and_leaves_nothing_half_done(Place place) {
        try (Cormorant orm = start(place)) {
            EntityManager em = orm.em().fork();
            Author one = new Author("one");
            one.email = "same";
            Author two = new Author("two");
            two.email = "same";
            em.persist(one);
            em.persist(two);
            assertThatThrownBy(em::flush)
                    .isInstanceOfSatisfying(
                            UniqueConstraintViolationException.class,
                            e -> assertThat(e.objectName()).isEqualTo("author.email"))
                    .hasMessageContaining("insert into");
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isZero();
            two.email = "other";
            em.flush();
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "MEMORY"})
    void a_stream_may_be_read_while_other_queries_run(Place place) {
        try (Cormorant orm = start(place)) {
            EntityManager em = orm.em().fork();
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                authors.add(new Author("author " + i));
            }
            authors.forEach(em::persist);
            em.flush();
            EntityManager reader = orm.em().fork();
            try (Stream<Author> stream = reader.stream(Author.class, Filter.all(), options -> {})) {
                assertThat(stream.mapToLong(author -> orm.em()
                                        .fork()
                                        .count(
                                                Author.class,
                                                Filter.where("name").eq(author.name)))
                                .sum())
                        .isEqualTo(500);
            }
        }
    }
}
