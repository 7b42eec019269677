package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.query.Filter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What transactions see of each other. */
@Timeout(60)
@Needs(Capabilities.TRANSACTIONS)
public abstract class IsolationSpec extends DatabaseSpec {
    private boolean knows(IsolationLevel level) {
        return level == IsolationLevel.DEFAULT || platform().supportsIsolationLevel(level);
    }

    List<IsolationLevel> known() {
        return Arrays.stream(IsolationLevel.values()).filter(this::knows).toList();
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
    @Needs({Capabilities.READ_COMMITTED, Capabilities.ROW_LOCKS})
    void read_committed_sees_what_others_commit_meanwhile_and_nothing_else() {
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
    @Needs({Capabilities.REPEATABLE_READ, Capabilities.ROW_LOCKS})
    void repeatable_read_sees_the_same_again() {
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
    @MethodSource("known")
    @Needs(Capabilities.ROW_LOCKS)
    void the_next_transaction_of_a_connection_has_the_usual_level_again(IsolationLevel level) {
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
