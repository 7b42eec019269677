package dev.cormorant.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.EntityManager;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold when the way to a server breaks: a typed error, entities as before, nothing half done, and a pool that
 * works again. Each driver of a server extends it in one line.
 */
@Timeout(120)
public abstract class FaultSpec {
    /** A database of its own at each call, on the server. */
    protected abstract TestDatabase database();

    /** The server itself. */
    protected abstract TestServer server();

    /** What is said in the words of the database. */
    protected abstract FaultWords words();

    private FaultyLibrary library() {
        return library(config -> {});
    }

    private FaultyLibrary library(Consumer<ConfigurationBuilder> settings) {
        return new FaultyLibrary(database(), server(), words(), settings);
    }

    private static Account persisted(EntityManager em, String owner) {
        Account account = new Account(owner, 1);
        em.persist(account);
        return account;
    }

    private static void sameAsBefore(Account account) {
        assertThat(account.id).isNull();
        assertThat(account.version).isZero();
    }

    @Test
    void a_session_that_is_killed_within_a_transaction_loses_it_and_nothing_else() {
        try (FaultyLibrary library = library()) {
            EntityManager em = library.em();
            em.begin();
            Account account = persisted(em, "ursula");
            em.flush();
            assertThat(account.id).isNotNull();
            library.kill(em);
            Account second = persisted(em, "stanislaw");
            assertThatThrownBy(em::flush).isInstanceOf(ConnectionException.class);
            em.rollback();
            sameAsBefore(account);
            sameAsBefore(second);
            assertThat(library.owners()).isEmpty();
            em.flush();
            assertThat(library.owners()).containsExactly("stanislaw", "ursula");
            library.isHealthy();
        }
    }

    @Test
    void a_session_that_is_killed_while_idle_fails_at_most_one_unit_of_work_which_can_be_repeated() {
        try (FaultyLibrary library = library(config -> config.pool(PoolOptions.DEFAULT.withMax(1)))) {
            EntityManager em = library.em();
            em.begin();
            library.kill(em);
            try {
                em.rollback();
            } catch (ConnectionException e) {
                assertThat(em.isInTransaction()).isFalse();
            }
            Account account = persisted(em, "ursula");
            try {
                em.flush();
            } catch (ConnectionException e) {
                sameAsBefore(account);
                em.flush();
            }
            assertThat(library.owners()).containsExactly("ursula");
            library.isHealthy();
        }
    }

    @Test
    void a_commit_that_never_reached_the_server_leaves_its_outcome_unknown_and_nothing_done() {
        try (FaultyLibrary library = library()) {
            EntityManager em = library.em();
            Account account = persisted(em, "ursula");
            library.proxy.inject(Fault.cutBefore("commit"));
            assertThatThrownBy(em::flush)
                    .isInstanceOf(CommitOutcomeUnknownException.class)
                    .hasMessageStartingWith("The connection broke during the commit, so it is not known whether the "
                            + "work is permanent. Look before doing it again:");
            library.proxy.heal();
            sameAsBefore(account);
            assertThat(library.owners()).isEmpty();
            em.flush();
            assertThat(library.owners()).containsExactly("ursula");
            library.isHealthy();
        }
    }

    @Test
    void a_commit_whose_answer_is_lost_leaves_its_outcome_unknown_and_everything_done() {
        try (FaultyLibrary library = library()) {
            EntityManager em = library.em();
            persisted(em, "stanislaw");
            persisted(em, "ursula");
            library.proxy.inject(Fault.cutAnswerTo("commit"));
            assertThatThrownBy(() -> em.transactional(TransactionOptions.DEFAULT, tx -> {
                        tx.flush();
                        return 1;
                    }))
                    .isInstanceOf(CommitOutcomeUnknownException.class);
            library.proxy.heal();
            assertThat(library.owners()).containsExactly("stanislaw", "ursula");
            library.isHealthy();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 100, 250, 600})
    void a_flush_that_is_cut_at_any_byte_is_whole_or_nothing(int bytes) {
        for (Direction direction : Direction.values()) {
            try (FaultyLibrary library = library()) {
                EntityManager em = library.em();
                persisted(em, "a");
                persisted(em, "b");
                library.proxy.inject(Fault.cutAfter(direction, bytes));
                boolean done = false;
                try {
                    em.flush();
                    done = true;
                } catch (CommitOutcomeUnknownException e) {
                    done = !library.owners().isEmpty();
                } catch (ConnectionException e) {
                    assertThat(em.isInTransaction()).isFalse();
                }
                library.proxy.heal();
                assertThat(library.owners()).isEqualTo(done ? List.of("a", "b") : List.of());
                library.isHealthy();
            }
        }
    }

    @Test
    void a_network_that_swallows_everything_is_noticed_by_the_network_timeout() {
        try (FaultyLibrary library = library(config -> config.networkTimeout(Duration.ofSeconds(1))
                .pool(PoolOptions.DEFAULT.withMax(2).withAcquireTimeout(Duration.ofSeconds(2))))) {
            library.isHealthy();
            EntityManager em = library.em();
            em.begin();
            persisted(em, "ursula");
            em.flush();
            library.proxy.inject(Fault.BLACK_HOLE);
            long start = System.nanoTime();
            assertThatThrownBy(() -> em.count(Account.class, Filter.all())).isInstanceOf(ConnectionException.class);
            em.rollback();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            library.proxy.heal();
            library.proxy.cutAll();
            assertThat(library.owners()).isEmpty();
            em.flush();
            assertThat(library.owners()).containsExactly("ursula");
            library.isHealthy();
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_ended() {
        try (FaultyLibrary library = library(config -> config.statementTimeout(Duration.ofSeconds(1)))) {
            SqlSession sql = library.em().unwrap(SqlSession.class);
            long start = System.nanoTime();
            assertThatThrownBy(() -> sql.query(library.words.sleep())).isInstanceOf(StatementTimeoutException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            library.isHealthy();
        }
    }

    enum Break {
        RESET,
        HALF_CLOSE
    }

    @ParameterizedTest
    @EnumSource
    void a_cursor_whose_connection_breaks_says_so_and_gives_it_back(Break how) {
        try (FaultyLibrary library = library()) {
            library.storeDirectly("ursula");
            EntityManager em = library.em();
            em.begin();
            assertThat(em.count(Account.class, Filter.all())).isEqualTo(1);
            if (how == Break.RESET) {
                library.proxy.cutAll();
            } else {
                library.proxy.halfCloseAll();
            }
            assertThatThrownBy(() -> {
                        try (Stream<Account> accounts = em.stream(Account.class, Filter.all(), options -> {})) {
                            accounts.toList();
                        }
                    })
                    .isInstanceOf(ConnectionException.class);
            em.rollback();
            assertThat(library.owners()).containsExactly("ursula");
            library.isHealthy();
        }
    }

    @Test
    void a_slow_network_is_no_fault() {
        try (FaultyLibrary library = library()) {
            library.proxy.inject(Fault.delay(Duration.ofMillis(20)));
            library.isHealthy();
        }
    }

    @Test
    void a_pool_that_is_used_up_says_how_it_stands() {
        try (FaultyLibrary library = library(
                config -> config.pool(PoolOptions.DEFAULT.withMax(1).withAcquireTimeout(Duration.ofMillis(300))))) {
            EntityManager holder = library.em();
            holder.begin();
            assertThat(library.connection().poolUse().active()).isEqualTo(1);
            EntityManager em = library.em();
            Account account = persisted(em, "ursula");
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("No connection became free within 300 ms: of at most 1, 1 are in use, 0 idle")
                    .hasMessageContaining("Close cursors and transactions, or raise pool.max.");
            sameAsBefore(account);
            holder.rollback();
            em.flush();
            library.isHealthy();
        }
    }

    @Test
    void a_write_in_a_transaction_that_may_only_read_is_refused_and_can_be_done_in_another() {
        try (FaultyLibrary library = library()) {
            EntityManager em = library.em();
            em.begin(TransactionOptions.DEFAULT.forReading());
            Account account = persisted(em, "ursula");
            assertThatThrownBy(em::flush).isInstanceOf(ReadOnlyException.class);
            em.rollback();
            sameAsBefore(account);
            em.flush();
            assertThat(library.owners()).containsExactly("ursula");
            library.isHealthy();
        }
    }

    @Test
    void an_error_that_is_swallowed_still_keeps_the_transaction_from_being_committed() {
        try (FaultyLibrary library = library()) {
            EntityManager em = library.em();
            em.begin();
            Account first = persisted(em, "first");
            first.iban = "same";
            em.flush();
            Account second = persisted(em, "second");
            second.iban = "same";
            assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
            second.iban = "other";
            assertThatThrownBy(em::commit).isInstanceOf(RollbackOnlyException.class);
            assertThat(library.owners()).isEmpty();
            sameAsBefore(first);
            library.isHealthy();
        }
    }
}
