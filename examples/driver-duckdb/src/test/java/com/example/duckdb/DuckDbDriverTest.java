package com.example.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.duckdb.Shelf.Author;
import com.example.duckdb.Shelf.Book;
import com.example.duckdb.Shelf.Everything;
import com.example.duckdb.Shelf.Grade;
import com.example.duckdb.Shelf.Tag;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.query.Filter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with the driver, in memory. */
class DuckDbDriverTest {
    private Cormorant orm;

    @BeforeEach
    void open() {
        orm = Cormorant.init(config -> config.driver(DuckDbDriver.class)
                .dbName(":memory:")
                .entities(Author.class, Book.class, Tag.class, Everything.class));
        orm.schema().create();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private Author stored(String name, String... titles) {
        EntityManager em = orm.em().fork();
        Author author = new Author(name);
        for (String title : titles) {
            author.books.add(new Book(title, author));
        }
        em.persist(author);
        em.flush();
        return author;
    }

    @Test
    void keysComeFromTheSequenceOfTheTable() {
        Author author = stored("Ursula", "The Dispossessed", "The Lathe of Heaven");

        assertThat(author.id).isEqualTo(1L);
        assertThat(author.books).extracting(book -> book.id).containsExactly(1, 2);
        assertThat(stored("Italo").id).isEqualTo(2L);
    }

    @Test
    void relationsAreLoadedChangedAndDeleted() {
        stored("Ursula", "The Dispossessed", "The Lathe of Heaven");
        EntityManager em = orm.em().fork();
        Author author =
                em.findOneOrFail(Author.class, Filter.where("name").eq("Ursula"), options -> options.populate("books"));
        assertThat(author.books).extracting(book -> book.title).contains("The Dispossessed", "The Lathe of Heaven");

        author.books.get(0).sequel = author.books.get(1);
        author.name = "Ursula K.";
        em.flush();
        author.books.forEach(em::remove);
        em.remove(author);
        em.flush();

        assertThat(orm.em().fork().count(Book.class, Filter.all())).isZero();
        assertThat(orm.em().fork().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void theLinksToARemovedEntityGoWithIt() {
        Author author = new Author("Ursula");
        Book book = new Book("The Dispossessed", author);
        author.books.add(book);
        book.tags.add(new Tag("novel"));
        EntityManager em = orm.em().fork();
        em.persist(author);
        em.flush();

        EntityManager later = orm.em().fork();
        later.remove(later.findOneOrFail(Tag.class, "novel"));
        later.flush();
        later.persist(new Tag("novel"));
        later.flush();

        Book read = orm.em().fork().findOneOrFail(Book.class, 1, options -> options.populate("tags"));
        assertThat(read.tags).isEmpty();
    }

    @Test
    void valuesOfAllKindsComeBack() {
        Everything written = everything();
        EntityManager em = orm.em().fork();
        em.persist(written);
        em.flush();

        Everything read = orm.em().fork().findOneOrFail(Everything.class, "x");

        assertThat(read).usingRecursiveComparison().isEqualTo(written);
    }

    @Test
    void nullsOfAllKindsComeBack() {
        Everything written = new Everything();
        written.id = "x";
        EntityManager em = orm.em().fork();
        em.persist(written);
        em.flush();

        assertThat(orm.em().fork().findOneOrFail(Everything.class, "x"))
                .usingRecursiveComparison()
                .isEqualTo(written);
    }

    private static Everything everything() {
        Everything value = new Everything();
        value.id = "x";
        value.flag = true;
        value.small = Short.MIN_VALUE;
        value.number = Integer.MAX_VALUE;
        value.big = Long.MIN_VALUE;
        value.single = 1.5f;
        value.twice = Math.PI;
        value.price = new BigDecimal("12.50");
        value.photo = new byte[] {0, -1, 127};
        value.day = LocalDate.of(1969, 7, 20);
        value.hour = LocalTime.of(20, 17, 40, 123_456_000);
        value.moment = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_000);
        value.instant = Instant.parse("1969-07-20T20:17:40.5Z");
        value.uuid = UUID.fromString("6b1d0f5e-9a43-4a44-9d2e-0d5a3c1b2e4f");
        value.tags = List.of("a", "it's", "\"b\"");
        value.grade = Grade.BETTER;
        return value;
    }

    @Test
    void aTakenNameIsTypedAndTheWorkCanBeRepeated() {
        stored("Ursula");
        EntityManager em = orm.em().fork();
        Author second = new Author("Ursula");
        em.persist(second);

        assertThatThrownBy(em::flush)
                .isInstanceOf(UniqueConstraintViolationException.class)
                .hasMessageContaining("insert into \"author\"");

        second.name = "Ursula K.";
        em.flush();
        assertThat(orm.em().fork().count(Author.class, Filter.all())).isEqualTo(2);
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThatThrownBy(() -> orm.em().transactional(em -> {
                    em.persist(new Author("Ursula"));
                    em.flush();
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(orm.em().fork().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void transactionsCannotBeNested() {
        assertThatThrownBy(() -> orm.em().transactional(em -> em.transactional(inner -> {})))
                .isInstanceOf(UnsupportedByDriverException.class)
                .hasMessage("Nested transactions are not supported by the DuckDb driver.");
    }

    @Test
    void theSecondOfTwoWritersMayTryAgain() {
        stored("Ursula");
        EntityManager first = orm.em().fork();
        EntityManager second = orm.em().fork();
        first.begin();
        second.begin();
        first.findOneOrFail(Author.class, 1L).name = "Ursula K.";
        second.findOneOrFail(Author.class, 1L).name = "U. K.";
        first.flush();

        assertThatThrownBy(second::flush).isInstanceOf(DeadlockException.class);

        second.rollback();
        first.commit();
        assertThat(orm.em().fork().findOneOrFail(Author.class, 1L).name).isEqualTo("Ursula K.");
    }

    @Test
    void upsertsInsertAndUpdate() {
        stored("Ursula");
        Everything first = everything();
        orm.em().fork().upsert(first);
        Everything second = everything();
        second.number = 7;
        orm.em().fork().upsert(second);

        assertThat(orm.em().fork().findAll(Everything.class))
                .singleElement()
                .extracting(value -> value.number)
                .isEqualTo(7);
    }

    @Test
    void aMissingTableIsTyped() {
        orm.schema().drop();

        assertThatThrownBy(() -> orm.em().fork().findAll(Author.class))
                .isInstanceOf(TableNotFoundException.class)
                .hasMessageContaining("author");
    }

    @Test
    void twoDatabasesInMemoryAreTwo() {
        stored("Ursula");
        try (Cormorant other = Cormorant.init(config -> config.driver(DuckDbDriver.class)
                .dbName(":memory:")
                .entities(Author.class, Book.class, Tag.class, Everything.class))) {
            other.schema().create();

            assertThat(other.em().fork().count(Author.class, Filter.all())).isZero();
        }
    }

    @Test
    void aFolderThatDoesNotExistIsNamed(@TempDir Path folder) {
        String file = folder.resolve("nowhere/library.duckdb").toString();
        try (Cormorant other = Cormorant.init(config ->
                config.driver(DuckDbDriver.class).dbName(file).entities(Author.class, Book.class, Tag.class))) {
            assertThatThrownBy(other::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining(file);
        }
    }
}
