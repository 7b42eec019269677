package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.TableNotFoundException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.query.Filter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A connection that is lost takes its transaction along, and nothing else. All connections of the library are
 * closed behind the back of driver and pool, as a server does that restarts. A database that lives in its connections is empty then.
 */
@Needs({Capabilities.SQL, Capabilities.TRANSACTIONS})
@Timeout(60)
public abstract class ConnectionLossSpec extends DatabaseSpec {
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();

    @Override
    protected void configure(ConfigurationBuilder config) {
        config.onCreateConnection(Connection.class, opened::add);
    }

    private void loseAll() {
        for (Connection one = opened.poll(); one != null; one = opened.poll()) {
            lose(one);
        }
    }

    /** Some libraries close no connection in the middle of a transaction. */
    private static void lose(Connection connection) {
        try {
            connection.close();
        } catch (SQLException refused) {
            abort(connection);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new AssertionError("A connection could neither be closed nor aborted.", e);
        }
    }

    @Override
    @BeforeEach
    void clearTables() {
        try {
            super.clearTables();
        } catch (TableNotFoundException gone) {
            database().prepare(orm());
        }
    }

    private long authors() {
        try {
            return em().count(Author.class, Filter.all());
        } catch (TableNotFoundException gone) {
            database().prepare(orm());
            return 0;
        }
    }

    @Test
    void a_lost_connection_loses_its_transaction_and_nothing_else() {
        EntityManager em = em();
        em.begin();
        Author first = new Author("first");
        em.persist(first);
        em.flush();
        loseAll();
        Author second = new Author("second");
        em.persist(second);
        assertThat(catchThrowable(em::flush)).isInstanceOf(DriverException.class);
        assertThat(catchThrowable(em::rollback)).matches(e -> e == null || e instanceof DriverException);
        assertThat(em.isInTransaction()).isFalse();
        assertThat(first.getId()).isNull();
        assertThat(second.getId()).isNull();
        assertThat(authors()).isZero();

        em.flush();
        assertThat(authors()).isEqualTo(2);
    }

    @Test
    void a_commit_on_a_lost_connection_fails() {
        EntityManager em = em();
        em.begin();
        em.persist(new Author("one"));
        em.flush();
        loseAll();
        assertThat(catchThrowable(em::commit)).isInstanceOf(DriverException.class);
        assertThat(em.isInTransaction()).isFalse();
        assertThat(authors()).isZero();
    }

    @Test
    void a_stream_on_a_lost_connection_fails_and_gives_it_back() {
        store(new Author("one"), new Author("two"));
        EntityManager em = em();
        em.begin();
        em.findAll(Author.class);
        loseAll();
        assertThat(catchThrowable(() -> {
                    try (Stream<Author> all = em.stream(Author.class, Filter.all(), options -> {})) {
                        assertThat(all.count()).isEqualTo(2);
                    }
                }))
                .isInstanceOf(DriverException.class);
    }
}
