package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How sessions are opened: where, as whom, and with which settings. */
class PostgreSqlSessionTest {
    private static final ServerDatabase DATABASE = new ServerDatabase(TestServers::postgresql);
    private static String name = "";

    @BeforeAll
    static void create() {
        name = DATABASE.create();
    }

    @AfterAll
    static void drop() {
        DATABASE.discard();
    }

    private static void parts(ConfigurationBuilder config) {
        TestServer server = DATABASE.server();
        config.driver(PostgreSqlDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName(name);
    }

    private static String ask(String sql, Consumer<ConfigurationBuilder> settings) {
        try (Cormorant orm = Cormorant.init(config -> settings.accept(config.entities(Scalars.class)))) {
            return orm.em()
                    .fork()
                    .unwrap(SqlSession.class)
                    .queryRows(sql, row -> row.getString(0))
                    .get(0);
        }
    }

    @Test
    void theServerIsToldByParts() {
        assertThat(ask("select current_database()::text", PostgreSqlSessionTest::parts))
                .isEqualTo(name);
    }

    @Test
    void theServerIsToldByAUrlAndFoundByIt() {
        TestServer server = DATABASE.server();
        String place = server.host() + ":" + server.port() + "/" + name;
        for (String url : new String[] {
            "jdbc:postgresql://" + place + "?user=" + server.user() + "&password=" + server.password(),
            "postgresql://" + server.user() + ":" + server.password() + "@" + place + "?ApplicationName=a%20b",
            "postgres://" + server.user() + ":" + server.password() + "@" + place,
        }) {
            assertThat(ask("select current_database()::text", config -> config.clientUrl(url)))
                    .as(url.substring(0, 12))
                    .isEqualTo(name);
        }
        assertThat(ask(
                        "select current_setting('application_name')",
                        config -> config.clientUrl("postgresql://" + server.user() + ":" + server.password() + "@"
                                + place + "?ApplicationName=a%20b")))
                .isEqualTo("a b");
    }

    @Test
    void sessionsSayWhoseTheyAre() {
        assertThat(ask("select current_setting('application_name')", PostgreSqlSessionTest::parts))
                .isEqualTo("cormorant");
    }

    @Test
    void sessionsAreInUtcWhateverTheZoneOfTheProgram() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(ask("select current_setting('timezone')", PostgreSqlSessionTest::parts))
                    .isEqualTo("UTC");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void propertiesOfTheJdbcDriverPassThrough() {
        assertThat(ask("select current_setting('statement_timeout')", config -> {
                    parts(config);
                    config.driverOption("options", "-c statement_timeout=1234");
                }))
                .isEqualTo("1234ms");
    }

    @Test
    void anUnknownPropertyIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> ask("select 'x'", config -> {
                    parts(config);
                    config.driverOption("sslmodus", "require");
                }))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("sslmodus")
                .hasMessageContaining("sslmode");
    }

    @Test
    void thePasswordIsAskedForEachSession() {
        AtomicInteger asked = new AtomicInteger();
        String password = DATABASE.server().password();
        try (Cormorant orm = Cormorant.init(config -> {
            parts(config);
            config.entities(Scalars.class).pool(PoolOptions.DEFAULT.withMax(2)).password(() -> {
                asked.incrementAndGet();
                return password;
            });
        })) {
            orm.em().fork().transactional(outer -> {
                int before = asked.get();
                orm.em()
                        .fork()
                        .transactional(inner -> inner.unwrap(SqlSession.class).query("select 1"));
                assertThat(asked.get()).isGreaterThanOrEqualTo(Math.max(before, 2));
            });
        }
    }

    @Test
    void whatLeadsNowhereIsSaid() {
        assertThatThrownBy(() -> ask("select 'x'", config -> {
                    parts(config);
                    config.dbName("no_such_database");
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("no_such_database");
        assertThatThrownBy(() -> ask("select 'x'", config -> {
                    parts(config);
                    config.user("no_such_user");
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("no_such_user");
        assertThatThrownBy(() -> ask("select 'x'", config -> {
                    parts(config);
                    config.port(1);
                }))
                .isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> ask("select 'x'", config -> {
                    parts(config);
                    config.driverOption("sslmode", "require");
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("SSL");
    }
}
