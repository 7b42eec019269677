package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.kit.capability.Contract;
import dev.cormorant.kit.capability.Findings;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.SentStatements;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Library;
import dev.cormorant.query.QueryFeature;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A specification: it runs on one database, whose tables are empty before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DatabaseSpec {
    private final Queue<EntityManager> managers = new ConcurrentLinkedQueue<>();
    private Findings findings = Findings.NONE;
    private @Nullable Supplier<TestDatabase> databases;
    private @Nullable Fixture fixture;

    /**
     * Names the database, before anything runs.
     *
     * @param chosen gives another one at each call
     * @param listener hears what the specification finds out beside passing or failing
     */
    public final void runOn(Supplier<TestDatabase> chosen, Findings listener) {
        databases = chosen;
        findings = listener;
    }

    final Findings findings() {
        return findings;
    }

    /** The database on which the specification runs. */
    protected final TestDatabase database() {
        return sure(databases).get();
    }

    /** What is mapped; the whole library unless overridden. */
    protected List<Class<?>> entities() {
        return Library.ENTITIES;
    }

    /** What a specification sets beside database and entities. */
    protected void configure(ConfigurationBuilder config) {}

    @BeforeAll
    void openDatabase() {
        fixture = Fixture.open(database(), config -> {
            config.entities(entities().toArray(Class<?>[]::new));
            configure(config);
        });
    }

    @AfterAll
    void closeDatabase() {
        if (fixture != null) {
            fixture.close();
        }
    }

    @BeforeEach
    void clearTables() {
        fixture().empty();
    }

    /** What a failing test left open would let the next one wait for its locks. */
    @AfterEach
    final void endTransactions() {
        for (EntityManager em = managers.poll(); em != null; em = managers.poll()) {
            while (em.isInTransaction()) {
                em.rollback();
            }
        }
        leavesNoConnectionInUse();
    }

    private void leavesNoConnectionInUse() {
        int active =
                orm().driver().getConnection(ConnectionType.WRITE).poolUse().active();
        if (active > 0) {
            throw new AssertionError(Contract.CONNECTIONS.broken(active + " connections in use after the case"));
        }
    }

    private Fixture fixture() {
        return Objects.requireNonNull(fixture);
    }

    protected final Cormorant orm() {
        return fixture().orm();
    }

    protected final Platform platform() {
        return orm().driver().getPlatform();
    }

    /** A new entity manager. */
    protected final EntityManager em() {
        EntityManager em = orm().em().fork();
        managers.add(em);
        return em;
    }

    /** Stores new entities through an entity manager of their own. */
    protected final void store(Object... entities) {
        EntityManager em = em();
        for (Object entity : entities) {
            em.persist(entity);
        }
        em.flush();
    }

    /** What some work sent. */
    protected final SentStatements sent(Runnable work) {
        return fixture().recorder().during(work);
    }

    /** Runs something that must fail before anything is sent. */
    protected final AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable work) {
        int before = fixture().recorder().count();
        Throwable thrown = catchThrowable(work);
        fixture().recorder().since(before).areNone();
        return assertThat(thrown).isNotNull();
    }

    /** Tells whether the database supports what a query uses; if not, the query must say so before anything is sent. */
    protected final boolean supports(QueryFeature feature, ThrowingCallable query) {
        boolean supported = platform().supportsQuery(feature);
        if (!supported) {
            refused(query)
                    .isInstanceOf(UnsupportedByDriverException.class)
                    .hasMessageStartingWith(feature.description() + " are not supported by the ");
        }
        return supported;
    }

    /** Says that a value is there. */
    protected static <X> X sure(@Nullable X value) {
        return Objects.requireNonNull(value);
    }

    /** What only careless code passes. */
    @SuppressWarnings("NullAway") // The point of it.
    protected static <X> X nothing() {
        return null;
    }
}
