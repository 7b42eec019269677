package dev.cormorant.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.DeadlockException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.RollbackOnlyException;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Conflicts over locks. The server undoes a statement that waited too long, and all of a transaction that was chosen as
 * the victim of a deadlock; either way it would let the transaction go on, and commit half of the work.
 */
public abstract class MySqlLocksSpec {
    /** Another empty database at each call. */
    protected abstract TestDatabase database();

    /** Something to lock. */
    @Entity
    public static class Thing {
        @Id
        private int id;

        private int amount;

        protected Thing() {}

        Thing(int id) {
            this.id = id;
        }
    }

    private Fixture fixture;

    @BeforeEach
    void open() {
        fixture = Fixture.open(
                database(),
                config -> config.entities(Thing.class).driverOption("sessionVariables", "innodb_lock_wait_timeout=1"));
        EntityManager em = em();
        em.persist(new Thing(1));
        em.persist(new Thing(2));
        em.flush();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private EntityManager em() {
        return fixture.orm().em().fork();
    }

    private static void change(EntityManager em, int id) {
        Thing thing = em.findOneOrFail(Thing.class, id);
        thing.amount = thing.amount + 1;
        em.flush();
    }

    private boolean isStored(int id) {
        return em().findOne(Thing.class, id).isPresent();
    }

    @Test
    void a_transaction_that_waited_too_long_is_not_committed_by_half() {
        EntityManager holder = em();
        EntityManager waiter = em();
        holder.begin();
        change(holder, 1);
        waiter.begin();
        waiter.persist(new Thing(3));
        waiter.flush();

        assertThatThrownBy(() -> change(waiter, 1))
                .isInstanceOf(LockWaitTimeoutException.class)
                .hasMessageContaining("do it again");
        assertThatThrownBy(waiter::commit).isInstanceOf(RollbackOnlyException.class);
        holder.commit();

        assertThat(isStored(3)).isFalse();
        change(em(), 1);
    }

    @Test
    void the_victim_of_a_deadlock_is_not_committed_by_half() throws Exception {
        CountDownLatch bothHold = new CountDownLatch(2);
        CompletableFuture<@Nullable DriverException> first =
                CompletableFuture.supplyAsync(() -> crossing(1, 2, 11, bothHold));
        CompletableFuture<@Nullable DriverException> second =
                CompletableFuture.supplyAsync(() -> crossing(2, 1, 12, bothHold));

        DriverException one = first.get(30, TimeUnit.SECONDS);
        DriverException other = second.get(30, TimeUnit.SECONDS);

        assertThat(one == null).isNotEqualTo(other == null);
        assertThat(one == null ? other : one).isInstanceOf(DeadlockException.class);
        assertThat(isStored(11)).isEqualTo(one == null);
        assertThat(isStored(12)).isEqualTo(other == null);
    }

    /** Stores a row and locks two others; tells what happened, after trying to commit whatever happened. */
    private @Nullable DriverException crossing(int mine, int theirs, int stored, CountDownLatch bothHold) {
        EntityManager em = em();
        em.begin();
        em.persist(new Thing(stored));
        change(em, mine);
        bothHold.countDown();
        try {
            assertThat(bothHold.await(20, TimeUnit.SECONDS)).isTrue();
            change(em, theirs);
            em.commit();
            return null;
        } catch (DriverException e) {
            assertThatThrownBy(em::commit).isInstanceOf(RollbackOnlyException.class);
            return e;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
