package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What transactions see of each other. */
@Timeout(60)
public abstract class IsolationSpec extends DatabaseSpec {
    private boolean knows(IsolationLevel level) {
        return level == IsolationLevel.DEFAULT || platform().supportsIsolationLevel(level);
    }

    private static TransactionOptions at(IsolationLevel level) {
        return TransactionOptions.DEFAULT.withIsolation(level);
    }

    private static int age(EntityManager em) {
        em.clear();
        return em.findAll(Author.class).get(0).getAge();
    }

    private void setAge(int age) {
        em().transactional(tx -> tx.findAll(Author.class).get(0).setAge(age));
    }

    @ParameterizedTest
    @EnumSource
    void every_level_is_kept_or_refused_before_anything_is_sent(IsolationLevel level) {
        EntityManager em = em();
        if (knows(level)) {
            em.transactional(at(level), tx -> {
                tx.persist(new Author("kept"));
                return 1;
            });
            assertThat(em().count(Author.class, Filter.all())).isEqualTo(1);
        } else {
            refused(() -> em.begin(at(level)))
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessageContaining("isolation level " + level);
        }
    }

    @Test
    void read_committed_sees_what_others_commit_meanwhile_and_nothing_else() {
        assumeThat(knows(IsolationLevel.READ_COMMITTED) && platform().supportsRowLocks())
                .isTrue();
        store(new Author("ursula"));
        EntityManager reader = em();
        EntityManager writer = em();
        reader.begin(at(IsolationLevel.READ_COMMITTED));
        assertThat(age(reader)).isZero();
        writer.begin();
        writer.findAll(Author.class).get(0).setAge(5);
        writer.flush();
        assertThat(age(reader)).isZero();
        writer.commit();
        assertThat(age(reader)).isEqualTo(5);
        reader.commit();
    }

    @Test
    void repeatable_read_sees_the_same_again() {
        assumeThat(knows(IsolationLevel.REPEATABLE_READ) && platform().supportsRowLocks())
                .isTrue();
        store(new Author("ursula"));
        EntityManager reader = em();
        reader.begin(at(IsolationLevel.REPEATABLE_READ));
        assertThat(age(reader)).isZero();
        setAge(5);
        assertThat(age(reader)).isZero();
        reader.commit();
        assertThat(age(em())).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void the_next_transaction_of_a_connection_has_the_usual_level_again(IsolationLevel level) {
        assumeThat(knows(level) && platform().supportsRowLocks()).isTrue();
        store(new Author("ursula"));
        em().transactional(at(level), tx -> age(tx));
        em().transactional(TransactionOptions.DEFAULT.forReading(), tx -> age(tx));
        setAge(1);
        assertThat(age(em())).isEqualTo(1);
    }

    @Test
    void a_transaction_that_promised_only_to_read_keeps_the_promise_or_writes_nothing_wrong() {
        store(new Author("ursula"));
        EntityManager em = em();
        em.begin(TransactionOptions.DEFAULT.forReading());
        try {
            em.findAll(Author.class).get(0).setAge(9);
            em.flush();
            em.commit();
            assertThat(age(em())).isEqualTo(9);
        } catch (ReadOnlyException e) {
            em.rollback();
            assertThat(age(em())).isZero();
        }
        setAge(3);
        assertThat(age(em())).isEqualTo(3);
    }
}
