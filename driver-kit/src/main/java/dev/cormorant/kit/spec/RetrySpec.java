package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transactions that are done again after a conflict. */
@Timeout(120)
@Needs(Capabilities.TRANSACTIONS)
public abstract class RetrySpec extends DatabaseSpec {
    private static final TransactionOptions THREE =
            TransactionOptions.DEFAULT.withAttempts(3).withPause(Duration.ofMillis(1));

    private static final Failure FAILURE = new Failure("invented", null, null, null);

    /** Fails so many times, after having written. */
    private static Function<EntityManager, Integer> failing(
            int times, Function<Failure, DriverException> error, Set<EntityManager> used) {
        return em -> {
            em.persist(new Author("attempt " + used.size()));
            em.flush();
            used.add(em);
            if (used.size() <= times) {
                throw error.apply(FAILURE);
            }
            return used.size();
        };
    }

    private List<String> names() {
        return em().findAll(Author.class).stream().map(Author::getName).toList();
    }

    @Test
    void each_attempt_has_an_entity_manager_of_its_own_and_only_the_last_one_is_kept() {
        Set<EntityManager> used = new HashSet<>();
        assertThat(em().transactional(THREE, failing(2, DeadlockException::new, used)))
                .isEqualTo(3);
        assertThat(used).hasSize(3);
        assertThat(names()).containsExactly("attempt 2");
    }

    @Test
    void when_the_attempts_are_used_up_the_conflict_is_told() {
        Set<EntityManager> used = new HashSet<>();
        EntityManager em = em();
        assertThatThrownBy(() -> em.transactional(THREE, failing(9, DeadlockException::new, used)))
                .isInstanceOf(DeadlockException.class);
        assertThat(used).hasSize(3);
        assertThat(names()).isEmpty();
    }

    @Test
    void what_may_have_happened_is_not_done_again() {
        Set<EntityManager> used = new HashSet<>();
        EntityManager em = em();
        assertThatThrownBy(() -> em.transactional(THREE, failing(9, CommitOutcomeUnknownException::new, used)))
                .isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(used).hasSize(1);
    }

    @Test
    void a_part_of_a_transaction_has_one_attempt() {
        EntityManager em = em();
        em.begin();
        refused(() -> em.transactional(THREE, tx -> 1))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("Several attempts are possible for a whole transaction only");
        em.rollback();
        assertThatThrownBy(() -> THREE.withAttempts(0))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A transaction of 0 attempts does nothing. Ask for 1 or more.");
    }

    @Test
    @Needs(Capabilities.SERIALIZABLE)
    void serializable_transactions_that_each_add_one_add_up() throws Exception {
        Author author = new Author("counter");
        store(author);
        TransactionOptions options = TransactionOptions.DEFAULT
                .withIsolation(IsolationLevel.SERIALIZABLE)
                .withAttempts(200)
                .withPause(Duration.ofMillis(2));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> workers = new ArrayList<>();
        for (int worker = 0; worker < 4; worker++) {
            workers.add(threads.submit(() -> {
                for (int round = 0; round < 5; round++) {
                    em().transactional(options, tx -> addOne(tx, author.getId()));
                }
            }));
        }
        for (Future<?> worker : workers) {
            worker.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(em().findOneOrFail(Author.class, author.getId()).getAge()).isEqualTo(20);
    }

    private static int addOne(EntityManager em, Long id) {
        Author author = em.findOneOrFail(Author.class, id);
        author.setAge(author.getAge() + 1);
        return author.getAge();
    }
}
