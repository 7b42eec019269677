package dev.cormorant.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.Configuration;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.kit.database.Fixture;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Account;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A database behind a proxy, and a second way to it that no fault reaches. */
final class FaultyLibrary implements AutoCloseable {
    final FaultProxy proxy;
    final FaultWords words;
    final Cormorant orm;
    private final Fixture fixture;
    private final Cormorant direct;

    FaultyLibrary(TestDatabase database, TestServer server, FaultWords words, Consumer<ConfigurationBuilder> settings) {
        this.words = words;
        this.proxy = FaultProxy.before(new InetSocketAddress(server.host(), server.port()));
        Consumer<ConfigurationBuilder> behindTheProxy = config -> {
            words.plainText().forEach(config::driverOption);
            config.entities(Account.class)
                    .pool(PoolOptions.DEFAULT.withMax(2).withAcquireTimeout(Duration.ofSeconds(5)))
                    .host(InetAddress.getLoopbackAddress().getHostAddress())
                    .port(proxy.port());
            settings.accept(config);
        };
        this.fixture = Fixture.open(database, behindTheProxy);
        this.orm = fixture.orm();
        this.direct = direct(orm, server);
    }

    /** The same database as of another one, without a proxy between. */
    private static Cormorant direct(Cormorant orm, TestServer server) {
        Configuration settings = orm.driver().config();
        return Cormorant.init(config -> {
            settings.driverOptions().forEach(config::driverOption);
            config.driver(driver(orm))
                    .clientUrl(settings.clientUrl())
                    .dbName(settings.dbName())
                    .user(settings.user())
                    .password(settings.password())
                    .host(server.host())
                    .port(server.port())
                    .entities(Account.class);
        });
    }

    @SuppressWarnings("unchecked") // A driver is an instance of its own class.
    static Class<? extends DatabaseDriver<?>> driver(Cormorant orm) {
        return (Class<? extends DatabaseDriver<?>>) orm.driver().getClass();
    }

    EntityManager em() {
        return orm.em().fork();
    }

    /** Stores an account beside the proxy. */
    void storeDirectly(String owner) {
        EntityManager em = direct.em().fork();
        em.persist(new Account(owner, 1));
        em.flush();
    }

    /** Whose accounts are there, asked beside the proxy. */
    List<String> owners() {
        return direct.em().fork().findAll(Account.class).stream()
                .map(account -> account.owner)
                .sorted()
                .toList();
    }

    /** Ends the session in which some entity manager has its transaction. */
    void kill(EntityManager em) {
        Object id = em.unwrap(SqlSession.class)
                .query(words.sessionId())
                .get(0)
                .values()
                .iterator()
                .next();
        kill(((Number) id).longValue());
    }

    private void kill(long id) {
        SqlSession sql = direct.em().fork().unwrap(SqlSession.class);
        String text = words.killSession().formatted(id);
        if (text.startsWith("select")) {
            sql.query(text);
        } else {
            sql.execute(text);
        }
    }

    /** Everything works as if nothing had been, and every connection came back. */
    void isHealthy() {
        List<String> before = owners();
        EntityManager em = em();
        Account probe = new Account("probe", 1);
        em.persist(probe);
        em.flush();
        em.remove(probe);
        em.flush();
        assertThat(em().count(Account.class, Filter.all())).isEqualTo(before.size());
        assertThat(owners()).isEqualTo(before);
        assertThat(connection().poolUse().active()).isZero();
    }

    Connection connection() {
        return orm.driver().getConnection(ConnectionType.WRITE);
    }

    @Override
    public void close() {
        proxy.heal();
        direct.close();
        fixture.close();
        proxy.close();
    }
}
