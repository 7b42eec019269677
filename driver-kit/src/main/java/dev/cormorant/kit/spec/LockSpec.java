package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.Order;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pessimistic locks, seen by two entity managers at once. */
@Timeout(60)
@Needs(Capabilities.TRANSACTIONS)
public abstract class LockSpec extends DatabaseSpec {
    private static List<Account> lockAll(EntityManager em, LockMode mode) {
        return em.find(
                Account.class, Filter.all(), options -> options.lock(mode).orderBy(Order.asc("owner")));
    }

    private static Account lock(EntityManager em, String owner, LockMode mode) {
        return em.findOneOrFail(Account.class, Filter.where("owner").eq(owner), options -> options.lock(mode));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_lock_needs_a_transaction(LockMode mode) {
        store(new Account("ursula", 1));
        EntityManager em = em();
        refused(() -> lockAll(em, mode))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A pessimistic lock needs an open transaction. Use transactional(...) or begin().");
    }

    @ParameterizedTest
    @EnumSource
    void in_a_transaction_every_mode_finds(LockMode mode) {
        store(new Account("stanislaw", 2), new Account("ursula", 1));
        em().transactional(tx -> assertThat(lockAll(tx, mode))
                .extracting(account -> account.owner)
                .containsExactly("stanislaw", "ursula"));
    }

    @Test
    void a_lock_brings_the_values_of_the_database() {
        store(new Account("ursula", 1));
        EntityManager em = em();
        Account seen = em.findAll(Account.class).get(0);
        em().transactional(tx -> tx.findAll(Account.class).get(0).balance = 7);
        em.transactional(tx -> {
            lockAll(tx, LockMode.PESSIMISTIC_WRITE);
            assertThat(seen.balance).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PESSIMISTIC_READ", "PESSIMISTIC_WRITE", "PESSIMISTIC_WRITE_OR_FAIL"})
    @Needs(Capabilities.ROW_LOCKS)
    void a_row_that_another_holds_fails_at_once_when_asked_to(LockMode held) {
        store(new Account("ursula", 1), new Account("stanislaw", 2));
        EntityManager holder = em();
        EntityManager other = em();
        holder.begin();
        lock(holder, "ursula", held);
        other.begin();
        assertThatThrownBy(() -> lock(other, "ursula", LockMode.PESSIMISTIC_WRITE_OR_FAIL))
                .isInstanceOf(LockWaitTimeoutException.class);
        assertThatThrownBy(other::commit).isInstanceOf(RollbackOnlyException.class);
        holder.commit();
        other.begin();
        assertThat(lock(other, "ursula", LockMode.PESSIMISTIC_WRITE_OR_FAIL).balance)
                .isEqualTo(1);
        other.commit();
    }

    @Test
    @Needs(Capabilities.ROW_LOCKS)
    void rows_that_another_holds_are_passed_over_when_asked_to() {
        Account held = new Account("b", 2);
        store(new Account("a", 1), held, new Account("c", 3));
        EntityManager holder = em();
        EntityManager other = em();
        holder.begin();
        // By its key: some databases lock every row that they pass on the way to one without an index.
        holder.findOneOrFail(Account.class, held.id, options -> options.lock(LockMode.PESSIMISTIC_WRITE));
        other.begin();
        assertThat(lockAll(other, LockMode.PESSIMISTIC_PARTIAL_WRITE))
                .extracting(account -> account.owner)
                .containsExactly("a", "c");
        other.commit();
        holder.commit();
    }

    @Test
    @Needs(Capabilities.ROW_LOCKS)
    void a_lock_waits_for_the_one_that_holds_the_row_and_sees_what_it_wrote() throws Exception {
        store(new Account("ursula", 1));
        EntityManager holder = em();
        holder.begin();
        Account held = lock(holder, "ursula", LockMode.PESSIMISTIC_WRITE);
        CountDownLatch began = new CountDownLatch(1);
        CompletableFuture<Long> waiting = CompletableFuture.supplyAsync(() -> {
            EntityManager other = em();
            other.begin();
            began.countDown();
            Account account = lock(other, "ursula", LockMode.PESSIMISTIC_WRITE);
            account.balance++;
            other.commit();
            return account.balance;
        });
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        held.balance = 10;
        holder.commit();
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(11);
    }

    @Test
    void an_entity_is_locked_with_the_values_that_its_row_has_by_then() {
        store(new Account("ursula", 1));
        EntityManager em = em();
        Account seen = em.findAll(Account.class).get(0);
        em().transactional(tx -> tx.findAll(Account.class).get(0).balance = 7);
        em.transactional(tx -> {
            tx.lock(seen, LockMode.PESSIMISTIC_WRITE);
            assertThat(seen.balance).isEqualTo(7);
            seen.balance++;
        });
        assertThat(em().findAll(Account.class).get(0).balance).isEqualTo(8);
    }

    @Test
    @Needs(Capabilities.ROW_LOCKS)
    void an_entity_that_is_locked_is_held() {
        store(new Account("ursula", 1));
        EntityManager holder = em();
        EntityManager other = em();
        Account theirs = other.findAll(Account.class).get(0);
        holder.begin();
        holder.lock(holder.findAll(Account.class).get(0), LockMode.PESSIMISTIC_WRITE);
        other.begin();
        assertThatThrownBy(() -> other.lock(theirs, LockMode.PESSIMISTIC_WRITE_OR_FAIL))
                .isInstanceOf(LockWaitTimeoutException.class);
        other.rollback();
        holder.commit();
    }

    @Test
    void what_cannot_be_locked_says_why() {
        store(new Account("ursula", 1));
        EntityManager em = em();
        Account account = em.findAll(Account.class).get(0);
        refused(() -> em.lock(account, LockMode.PESSIMISTIC_WRITE))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A pessimistic lock needs an open transaction. Use transactional(...) or begin().");
        em.begin();
        refused(() -> em.lock(new Account("stanislaw", 2), LockMode.PESSIMISTIC_WRITE))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("is not managed by this entity manager");
        account.balance = 3;
        refused(() -> em.lock(account, LockMode.PESSIMISTIC_WRITE))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Lock it before you change it, or flush first.");
        em.rollback();
    }
}
