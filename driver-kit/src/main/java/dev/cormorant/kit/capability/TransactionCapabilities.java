package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.query.Filter;
import java.util.List;

/** What holds when one fails halfway. */
final class TransactionCapabilities {
    private TransactionCapabilities() {}

    static List<Capability> all() {
        return List.of(transactions(), implicit(), nested());
    }

    private static Capability transactions() {
        return Capability.of(
                        Capabilities.TRANSACTIONS,
                        "Several writes are made permanent or undone together.",
                        new Declaration(
                                "Platform.supportsTransactions()",
                                true,
                                live -> live.platform().supportsTransactions()),
                        TransactionCapabilities::undoTogether)
                .attempted(live -> begin(live, TransactionOptions.DEFAULT).rollback())
                .refused("Transactions", live -> live.em().begin());
    }

    private static Transaction begin(Live live, TransactionOptions options) {
        return live.driver().getConnection(ConnectionType.WRITE).begin(options);
    }

    private static void undoTogether(Live live) {
        EntityManager em = live.em();
        em.begin();
        em.persist(new Country("A", "a"));
        em.flush();
        em.persist(new Country("B", "b"));
        em.flush();
        em.rollback();
        assertThat(countries(live)).as("rows after a rollback").isZero();
        live.em().transactional(tx -> tx.persist(new Country("C", "c")));
        assertThat(countries(live)).as("rows after a commit").isEqualTo(1);
    }

    private static long countries(Live live) {
        return live.em().count(Country.class, Filter.all());
    }

    private static Capability implicit() {
        return Capability.of(
                        Capabilities.IMPLICIT_TRANSACTIONS,
                        "A flush without a transaction of the caller is undone as a whole when a part of it fails.",
                        new Declaration(
                                "Platform.usesImplicitTransactions()",
                                true,
                                live -> live.platform().usesImplicitTransactions()),
                        TransactionCapabilities::failHalfway)
                .requiring(Capabilities.TRANSACTIONS);
    }

    private static void failHalfway(Live live) {
        live.store(new Seat("taken", null));
        EntityManager em = live.em();
        em.persist(new Country("A", "a"));
        em.persist(new Seat("taken", null));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        assertThat(countries(live)).as("rows of a flush that failed").isZero();
    }

    private static Capability nested() {
        return Capability.of(
                        Capabilities.NESTED_TRANSACTIONS,
                        "A transaction holds another one that is undone alone.",
                        new Declaration(
                                "Platform.supportsNestedTransactions()",
                                true,
                                live -> live.platform().supportsNestedTransactions()),
                        TransactionCapabilities::undoInner)
                .requiring(Capabilities.TRANSACTIONS)
                .attempted(TransactionCapabilities::nestOnTheConnection)
                .refused("Nested transactions", live -> {
                    EntityManager em = live.em();
                    em.begin();
                    em.begin();
                });
    }

    private static void undoInner(Live live) {
        EntityManager em = live.em();
        em.begin();
        em.nativeInsert(Country.class, values -> values.set("code", "A").set("population", 1));
        em.begin();
        em.nativeInsert(Country.class, values -> values.set("code", "B").set("population", 1));
        em.rollback();
        em.commit();
        assertThat(live.em().findAll(Country.class))
                .extracting(country -> country.code)
                .containsExactly("A");
    }

    private static void nestOnTheConnection(Live live) {
        Transaction outer = begin(live, TransactionOptions.DEFAULT);
        try {
            outer.nested().rollback();
        } finally {
            outer.rollback();
        }
    }
}
