package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.testing.server.ReplicatedServers;
import dev.cormorant.testing.server.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A primary and a standby that follows it. */
@Timeout(120)
class PostgreSqlReplicaTest {
    private final ReplicatedServers servers = TestServers.postgresqlReplicated();
    private final ServerDatabase database = new ServerDatabase(servers::primary);
    private final List<StatementEvent> sent = new CopyOnWriteArrayList<>();
    private Cormorant orm;

    @BeforeEach
    void start() {
        orm = Cormorant.init(config -> {
            database.configure(config);
            config.entities(Account.class)
                    .onStatement(sent::add)
                    .replica(replica -> replica.name("standby")
                            .host(servers.standby().host())
                            .port(servers.standby().port()));
        });
        orm.schema().create();
        EntityManager em = orm.em().fork();
        em.persist(new Account("ursula", 1));
        em.flush();
        awaitCopies(1);
        sent.clear();
    }

    @AfterEach
    void stop() {
        orm.close();
        database.discard();
    }

    /** The standby sees writes a moment later; until then it knows neither the database nor the rows. */
    private void awaitCopies(long wanted) {
        long start = System.nanoTime();
        while (!standbyHas(wanted)) {
            assertThat(System.nanoTime() - start)
                    .as("the standby follows")
                    .isLessThan(Duration.ofSeconds(30).toNanos());
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean standbyHas(long wanted) {
        try (Cormorant standby = standbyAlone()) {
            return standby.em().fork().count(Account.class, Filter.all()) == wanted;
        } catch (DriverException notThereYet) {
            return false;
        }
    }

    private Cormorant standbyAlone() {
        return Cormorant.init(config -> config.driver(PostgreSqlDriver.class)
                .host(servers.standby().host())
                .port(servers.standby().port())
                .user(servers.standby().user())
                .password(servers.standby().password())
                .dbName(orm.driver().config().dbName())
                .entities(Account.class));
    }

    private void saysOnly(String connection) {
        assertThat(sent).isNotEmpty().allMatch(event -> event.connection().equals(connection));
        sent.clear();
    }

    @Test
    void reads_go_to_the_standby_and_writes_to_the_primary() {
        EntityManager em = orm.em().fork();
        assertThat(em.findAll(Account.class)).hasSize(1);
        try (Stream<Account> accounts = em.stream(Account.class, Filter.all(), options -> {})) {
            assertThat(accounts).hasSize(1);
        }
        saysOnly("standby");
        em.persist(new Account("stanislaw", 2));
        em.flush();
        saysOnly("primary");
        assertThat(orm.em().fork(ConnectionType.WRITE).count(Account.class, Filter.all()))
                .isEqualTo(2);
        saysOnly("primary");
        awaitCopies(2);
        assertThat(orm.em().fork().count(Account.class, Filter.all())).isEqualTo(2);
        saysOnly("standby");
    }

    @Test
    void a_server_that_may_only_be_read_refuses_writes_and_leaves_entities_as_they_were() {
        try (Cormorant standby = standbyAlone()) {
            EntityManager em = standby.em().fork();
            Account account = new Account("nobody", 0);
            em.persist(account);
            assertThatThrownBy(em::flush).isInstanceOf(ReadOnlyException.class);
            assertThat(account.id).isNull();
            em.clear();
            assertThat(em.count(Account.class, Filter.all())).isEqualTo(1);
        }
    }
}
