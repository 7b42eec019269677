package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.LockWaitTimeoutException;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.query.LockMode;
import java.util.List;
import java.util.Locale;

/** What holds when several work at once. */
final class LockCapabilities {
    private LockCapabilities() {}

    static List<Capability> all() {
        return List.of(
                isolation(IsolationLevel.READ_UNCOMMITTED),
                isolation(IsolationLevel.READ_COMMITTED),
                isolation(IsolationLevel.REPEATABLE_READ),
                isolation(IsolationLevel.SERIALIZABLE),
                rowLocks());
    }

    private static Capability isolation(IsolationLevel level) {
        String id = "isolation." + level.name().toLowerCase(Locale.ROOT).replace('_', '-');
        TransactionOptions options = TransactionOptions.DEFAULT.withIsolation(level);
        return Capability.of(
                        id,
                        "A transaction may ask for the isolation level " + level + ".",
                        new Declaration(
                                "Platform.supportsIsolationLevel(" + level + ")",
                                true,
                                live -> live.platform().supportsIsolationLevel(level)),
                        live -> writeWithin(live, options))
                .requiring(Capabilities.TRANSACTIONS)
                .refused(
                        "Transactions of isolation level " + level,
                        live -> live.em().begin(options));
    }

    private static void writeWithin(Live live, TransactionOptions options) {
        live.em().transactional(options, tx -> {
            tx.persist(new Country("A", "a"));
            return 1;
        });
        assertThat(live.em().count(Country.class, Filter.all())).isEqualTo(1);
    }

    private static Capability rowLocks() {
        return Capability.of(
                        Capabilities.ROW_LOCKS,
                        "A find locks the rows that it finds, and no others.",
                        new Declaration(
                                "Platform.supportsRowLocks()",
                                false,
                                live -> live.platform().supportsRowLocks()),
                        LockCapabilities::lockOneOfTwo)
                .requiring(Capabilities.TRANSACTIONS);
    }

    private static void lockOneOfTwo(Live live) {
        live.store(new Country("A", "a"), new Country("B", "b"));
        EntityManager holder = live.em();
        EntityManager other = live.em();
        holder.begin();
        lock(holder, "A");
        other.begin();
        lock(other, "B");
        assertThatThrownBy(() -> lock(other, "A")).isInstanceOf(LockWaitTimeoutException.class);
        other.rollback();
        holder.rollback();
    }

    private static void lock(EntityManager em, String code) {
        em.findOneOrFail(
                Country.class,
                Filter.where("code").eq(code),
                options -> options.lock(LockMode.PESSIMISTIC_WRITE_OR_FAIL));
    }
}
