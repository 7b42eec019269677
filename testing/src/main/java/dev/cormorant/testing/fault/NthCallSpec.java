package dev.cormorant.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.CommitOutcomeUnknownException;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.error.CormorantException;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets each JDBC call of a unit of work fail in turn: what is stored is as before or as after, and never between. */
@Timeout(300)
public abstract class NthCallSpec {
    private static final List<String> BEFORE = List.of("changed 1", "removed 1");
    private static final List<String> AFTER = List.of("added 1", "added too 1", "changed 2");
    private final FailingCalls calls = new FailingCalls();

    /** Where JDBC connections come from. */
    protected abstract DataSource source();

    /** Names the driver, and the database if the source does not. */
    protected abstract void configure(ConfigurationBuilder config);

    enum Moment {
        BEFORE_THE_CALL(false, "HY000"),
        BEFORE_THE_CALL_WITH_THE_CONNECTION(false, "08006"),
        AFTER_THE_CALL_WITH_THE_CONNECTION(true, "08006");

        private final boolean done;
        private final String state;

        Moment(boolean done, String state) {
            this.done = done;
            this.state = state;
        }
    }

    private void onEachCall(Moment moment, Consumer<Cormorant> scenario) {
        DataSource failing = calls.over(source());
        try (Cormorant orm = Cormorant.init(config -> {
            configure(config);
            config.driverOptions(failing).pool(PoolOptions.DEFAULT.withMax(2)).entities(Account.class);
        })) {
            orm.schema().create();
            boolean fired = true;
            for (int call = 1; fired; call++) {
                reset(orm);
                int number = call;
                arming = () -> calls.arm(number, moment.done, moment.state);
                scenario.accept(orm);
                fired = lastFired;
                Connection connection = orm.driver().getConnection(ConnectionType.WRITE);
                assertThat(connection.poolUse().active()).isZero();
                assertThat(call).as("the calls end some time").isLessThan(2000);
            }
        }
    }

    private Runnable arming = () -> {};
    private boolean lastFired;

    private static void reset(Cormorant orm) {
        orm.schema().clear();
        EntityManager em = orm.em().fork();
        em.persist(new Account("removed", 1));
        em.persist(new Account("changed", 1));
        em.flush();
    }

    private @Nullable CormorantException during(Runnable work) {
        arming.run();
        try {
            work.run();
            return null;
        } catch (CormorantException e) {
            return e;
        } finally {
            lastFired = calls.disarm();
        }
    }

    private static List<String> stored(Cormorant orm) {
        return orm.em().fork().findAll(Account.class).stream()
                .map(account -> account.owner + " " + account.balance)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_flush_is_done_or_not_and_can_be_repeated(Moment moment) {
        onEachCall(moment, orm -> {
            EntityManager em = orm.em().fork();
            List<Account> accounts = em.findAll(Account.class);
            Account changed = named(accounts, "changed");
            Account added = new Account("added", 1);
            changed.balance = 2;
            em.remove(named(accounts, "removed"));
            em.persist(added);
            em.persist(new Account("added too", 1));
            CormorantException error = during(em::flush);
            if (error == null) {
                assertThat(stored(orm)).isEqualTo(AFTER);
                return;
            }
            assertThat(added.id).isNull();
            assertThat(changed.version).isEqualTo(1);
            if (error instanceof CommitOutcomeUnknownException && stored(orm).equals(AFTER)) {
                return;
            }
            assertThat(stored(orm)).as(error.toString()).isEqualTo(BEFORE);
            em.flush();
            assertThat(stored(orm)).isEqualTo(AFTER);
        });
    }

    private static Account named(List<Account> accounts, String owner) {
        return accounts.stream()
                .filter(account -> owner.equals(account.owner))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_read_gives_everything_or_an_error(Moment moment) {
        onEachCall(moment, orm -> {
            EntityManager em = orm.em().fork();
            CormorantException error = during(() -> {
                assertThat(em.findAll(Account.class)).hasSize(2);
                assertThat(em.count(Account.class, Filter.all())).isEqualTo(2);
                try (Stream<Account> accounts = em.stream(Account.class, Filter.all(), options -> {})) {
                    assertThat(accounts).hasSize(2);
                }
            });
            assertThat(error == null || lastFired).isTrue();
            em.clear();
            assertThat(em.findAll(Account.class)).hasSize(2);
        });
    }
}
