package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.Cancellation;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.driver.StatementCancelledException;
import dev.cormorant.driver.StatementTimeoutException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time limits of finds and of transactions: what has not ended by then is ended, and nothing of it is kept. */
@Timeout(60)
public abstract class TimeLimitSpec extends DatabaseSpec {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(1);

    private EntityManager holder(Account account) {
        store(account);
        EntityManager holder = em();
        holder.begin();
        lock(holder, account, LONG);
        return holder;
    }

    private static Account lock(EntityManager em, Account account, Duration limit) {
        return em.findOneOrFail(
                Account.class,
                account.id,
                options -> options.lock(LockMode.PESSIMISTIC_WRITE).timeout(limit));
    }

    @Test
    @Needs({Capabilities.TIME_LIMITS, Capabilities.ROW_LOCKS})
    void aFindThatWaitsForALockEndsInTime() {
        Account account = new Account("ursula", 1);
        EntityManager holder = holder(account);
        EntityManager other = em();
        other.begin();

        assertThatThrownBy(() -> lock(other, account, SHORT))
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("did not end within the 300 ms that its caller gave it");
        assertThatThrownBy(other::commit).isInstanceOf(RollbackOnlyException.class);
        holder.rollback();
        other.begin();
        assertThat(lock(other, account, LONG).balance).isEqualTo(1);
        other.commit();
    }

    @Test
    @Needs({Capabilities.TIME_LIMITS, Capabilities.ROW_LOCKS})
    void aTransactionThatIsNotDoneInTimeIsUndone() {
        Account account = new Account("ursula", 1);
        EntityManager holder = holder(account);
        EntityManager other = em();
        Account changed = other.findOneOrFail(Account.class, account.id);

        assertThatThrownBy(() -> other.transactional(TransactionOptions.DEFAULT.withTimeout(SHORT), tx -> {
                    tx.persist(new Account("stanislaw", 2));
                    tx.flush();
                    changed.balance = 7;
                    return 1;
                }))
                .isInstanceOf(StatementTimeoutException.class);
        assertThat(other.isInTransaction()).isFalse();
        holder.rollback();
        assertThat(em().findAll(Account.class))
                .singleElement()
                .satisfies(one -> assertThat(one.balance).isEqualTo(1));
        other.flush();
        assertThat(em().count(Account.class, Filter.where("balance").eq(7))).isEqualTo(1);
    }

    @Test
    @Needs({Capabilities.TIME_LIMITS, Capabilities.ROW_LOCKS})
    void aFindIsCancelledByAnotherThread() throws Exception {
        Account account = new Account("ursula", 1);
        EntityManager holder = holder(account);
        EntityManager other = em();
        Cancellation cancellation = new Cancellation();
        CountDownLatch sends = new CountDownLatch(1);
        other.begin();
        CompletableFuture<Account> waiting = CompletableFuture.supplyAsync(() -> {
            sends.countDown();
            return other.findOneOrFail(
                    Account.class,
                    account.id,
                    options -> options.lock(LockMode.PESSIMISTIC_WRITE).cancelledBy(cancellation));
        });
        assertThat(sends.await(20, TimeUnit.SECONDS)).isTrue();
        cancellation.cancel();

        assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StatementCancelledException.class);
        holder.rollback();
        other.rollback();
        assertThat(other.count(Account.class, Filter.all())).isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.TIME_LIMITS)
    void whatIsCancelledAlreadyIsNotSent() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        refused(() -> em().find(Account.class, Filter.all(), options -> options.cancelledBy(cancellation)))
                .isInstanceOf(StatementCancelledException.class)
                .hasMessageStartingWith("The statement was cancelled by its caller.");
        assertThatThrownBy(() -> em().transactional(
                                TransactionOptions.DEFAULT.withCancellation(cancellation),
                                tx -> tx.findAll(Account.class)))
                .isInstanceOf(StatementCancelledException.class);
    }

    @Test
    @Needs(Capabilities.TIME_LIMITS)
    void whatComesTooLateIsNotSent() {
        Duration limit = Duration.ofMillis(1);
        sent(() -> assertThatThrownBy(() -> em().transactional(TransactionOptions.DEFAULT.withTimeout(limit), tx -> {
                            long begin = System.nanoTime();
                            while (System.nanoTime() - begin <= limit.toNanos()) {
                                Thread.onSpinWait();
                            }
                            return tx.count(Account.class, Filter.all());
                        }))
                        .isInstanceOf(StatementTimeoutException.class))
                .areNone();
    }

    @Test
    @Needs(Capabilities.TIME_LIMITS)
    void whatIsInTimeIsAsEver() {
        store(new Account("ursula", 1));
        assertThat(em().find(Account.class, Filter.all(), options -> options.timeout(LONG)))
                .hasSize(1);
        try (Stream<Account> accounts = em().stream(Account.class, Filter.all(), options -> options.timeout(LONG))) {
            assertThat(accounts).hasSize(1);
        }
        em().transactional(
                        TransactionOptions.DEFAULT.withTimeout(LONG),
                        tx -> tx.findAll(Account.class).get(0).balance = 2);
        assertThat(em().findAll(Account.class).get(0).balance).isEqualTo(2);
    }

    @Test
    void whatIsNoLimitIsRefused() {
        refused(() -> em().find(Account.class, Filter.all(), options -> options.timeout(Duration.ZERO)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A time limit of PT0S leaves no time. Give a positive one.");
        refused(() -> TransactionOptions.DEFAULT.withTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(ValidationException.class);
        refused(() -> em().begin(TransactionOptions.DEFAULT.withTimeout(LONG)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("A time limit or a cancellation holds for the work of transactional(...)");
    }
}
