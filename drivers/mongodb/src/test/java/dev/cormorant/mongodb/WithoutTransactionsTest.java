package dev.cormorant.mongodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Library;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.testing.mongo.MongoServers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that has no transactions and says so: what it can do works, what it cannot is refused before. */
class WithoutTransactionsTest {
    private final Cormorant orm = Cormorant.init(config -> config.driver(MongoDriver.class)
            .clientUrl(MongoServers.inProcess())
            .dbName("alone")
            .entities(Library.ENTITIES.toArray(Class<?>[]::new)));

    @AfterEach
    void close() {
        orm.schema().drop();
        orm.close();
    }

    @Test
    void theServersAnswerDecides() {
        Platform platform = orm.driver().getPlatform();

        assertThat(platform.supportsTransactions()).isFalse();
        assertThat(platform.usesImplicitTransactions()).isFalse();
        assertThat(platform.supportsQuery(QueryFeature.FULL_TEXT)).isFalse();
        assertThat(platform.supportsQuery(QueryFeature.COLLATIONS)).isFalse();
    }

    @Test
    void explicitTransactionsAreRefused() {
        EntityManager em = orm.em().fork();

        assertThatThrownBy(em::begin)
                .isInstanceOf(UnsupportedByDriverException.class)
                .hasMessage("Transactions are not supported by the Mongo driver.");
    }

    @Test
    void theKeyHasNoIndexBesidesTheServersOwn() {
        assertThat(orm.schema().createSql())
                .contains("\"key\": {\"authorId\": 1}")
                .doesNotContain("\"key\": {\"_id\": 1}");
    }

    @Test
    void flushesAndQueriesWork() {
        orm.schema().create();
        Author ursula = new Author("Ursula", "ursula@example.org");
        Book book = new Book("The Dispossessed", ursula);
        book.getTags().add(new Tag("novel"));
        EntityManager em = orm.em().fork();
        em.persist(book);
        em.flush();
        EntityManager other = orm.em().fork();
        List<Book> found = other.find(
                Book.class,
                Filter.where("author.name")
                        .eq("Ursula")
                        .and(Filter.where("tags.name").eq("novel")),
                with -> with.populate("author", "tags"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.getAuthor()).extracting(Author::getEmail).isEqualTo("ursula@example.org");
            assertThat(one.getTags()).extracting(Tag::getName).containsExactly("novel");
        });
        other.remove(found.get(0));
        other.flush();
        assertThat(orm.em().fork().count(Book.class, Filter.all())).isZero();
    }
}
