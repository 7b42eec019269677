package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Account;
import dev.cormorant.kit.library.Note;
import dev.cormorant.query.Filter;
import dev.cormorant.unitofwork.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions notice when someone else was quicker. */
public abstract class OptimisticLockSpec extends DatabaseSpec {
    private long id;

    @BeforeEach
    void storeAnAccount() {
        Account account = new Account("Ann", 100);
        store(account);
        id = account.id;
    }

    private Account account(EntityManager em) {
        return em.findOneOrFail(Account.class, id);
    }

    private void changedByAnother() {
        EntityManager other = em();
        account(other).balance += 1;
        other.flush();
    }

    @Test
    void versionsCountFromOne() {
        Account account = new Account("Bob", 1);
        EntityManager em = em();
        em.persist(account);
        em.flush();
        assertThat(account.version).isEqualTo(1);
        account.balance = 2;
        sent(em::flush).set("balance", "version");

        assertThat(account.version).isEqualTo(2);
        assertThat(em().findOneOrFail(Account.class, account.id).version).isEqualTo(2);
    }

    @Test
    void anUpdateOfWhatAnotherChangedFails() {
        EntityManager em = em();
        Account account = account(em);
        changedByAnother();
        account.balance = 0;

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .hasMessage("Account " + id + " was changed or deleted by someone else since it was loaded. "
                        + "Refresh it, apply the change again, and flush.")
                .extracting(thrown -> ((OptimisticLockException) thrown).entity())
                .isSameAs(account);
        assertThat(account(em()).balance).isEqualTo(101);
    }

    @Test
    void afterARefreshTheChangeSucceeds() {
        EntityManager em = em();
        Account account = account(em);
        changedByAnother();
        account.balance = 0;
        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(account.version).isEqualTo(1);
        em.refresh(account);
        account.balance -= 1;
        em.flush();

        assertThat(account(em()).balance).isEqualTo(100);
        assertThat(account(em()).version).isEqualTo(3);
    }

    @Test
    void anUpdateOfWhatAnotherRemovedFails() {
        EntityManager em = em();
        Account account = account(em);
        EntityManager other = em();
        other.remove(account(other));
        other.flush();
        account.balance = 0;

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aRemovalOfWhatAnotherChangedFails() {
        EntityManager em = em();
        em.remove(account(em));
        changedByAnother();

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(em().count(Account.class, Filter.all())).isEqualTo(1);
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void aBatchOfUpdatesFailsAsAWhole() {
        store(new Account("Bob", 1), new Account("Cid", 2));
        EntityManager em = em();
        List<Account> accounts = em.findAll(Account.class);
        changedByAnother();
        accounts.forEach(account -> account.balance = 0);

        assertThatThrownBy(em::flush)
                .isInstanceOf(OptimisticLockException.class)
                .extracting(thrown -> ((OptimisticLockException) thrown).entity())
                .isSameAs(account(em));
        assertThat(em().findAll(Account.class)).allMatch(account -> account.balance != 0);
        assertThat(accounts).allMatch(account -> account.version == 1);
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void aBatchOfRemovalsFailsAsAWhole() {
        store(new Account("Bob", 1), new Account("Cid", 2));
        EntityManager em = em();
        em.findAll(Account.class).forEach(em::remove);
        changedByAnother();

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(em().count(Account.class, Filter.all())).isEqualTo(3);
    }

    @Test
    void versionsOfTheUserAreIgnored() {
        EntityManager em = em();
        account(em).version = 77;
        em.flush();

        assertThat(account(em()).version).isEqualTo(2);
    }

    @Test
    void timesAreVersionsToo() {
        Note note = new Note("first");
        EntityManager em = em();
        em.persist(note);
        em.flush();
        Instant first = sure(note.changed);
        EntityManager other = em();
        other.findOneOrFail(Note.class, note.id).text = "other";
        other.flush();
        note.text = "second";

        assertThatThrownBy(em::flush).isInstanceOf(OptimisticLockException.class);
        assertThat(note.changed).isEqualTo(first);
        assertThat(em().findOneOrFail(Note.class, note.id).changed).isAfter(first);
    }

    @Test
    void timesGrowEvenWithinAMillisecond() {
        Note note = new Note("0");
        EntityManager em = em();
        em.persist(note);
        for (int i = 1; i < 20; i++) {
            em.flush();
            Instant before = sure(note.changed);
            note.text = "" + i;
            em.flush();
            assertThat(note.changed).isAfter(before);
        }
    }

    @Test
    void aFlushOfOtherEntitiesLeavesTheVersion() {
        EntityManager em = em();
        Account account = account(em);
        em.persist(new Account("Bob", 1));
        em.flush();

        assertThat(account.version).isEqualTo(1);
    }
}
