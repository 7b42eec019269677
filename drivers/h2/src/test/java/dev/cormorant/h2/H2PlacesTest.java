package dev.cormorant.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a database may be, and which settings it takes. */
class H2PlacesTest {
    private static Cormorant open(Consumer<ConfigurationBuilder> settings) {
        return Cormorant.init(
                config -> settings.accept(config.driver(H2Driver.class).entities(Scalars.class)));
    }

    private static void store(Cormorant orm) {
        EntityManager em = orm.em().fork();
        em.persist(new Scalars());
        em.flush();
    }

    private static long count(Cormorant orm) {
        return orm.em().fork().count(Scalars.class, Filter.all());
    }

    @Test
    void aFileOutlivesItsConnection(@TempDir Path folder) {
        String file = folder.resolve("library").toString();
        try (Cormorant orm = open(config -> config.dbName(file))) {
            orm.schema().create();
            store(orm);
        }
        try (Cormorant orm = open(config -> config.dbName(file))) {
            assertThat(count(orm)).isEqualTo(1);
        }
        assertThat(folder.resolve("library.mv.db")).exists();
    }

    @Test
    void aMissingFileIsCreatedOnce(@TempDir Path folder) {
        String file = folder.resolve("new").toString();
        assertThat(ensure(config -> config.dbName(file))).containsExactly(true, false);
        assertThat(folder.resolve("new.mv.db")).exists();
        assertThat(ensure(config -> config.clientUrl("jdbc:h2:file:" + file))).containsExactly(false, false);
        assertThat(ensure(config -> config.dbName(":memory:"))).containsExactly(true, false);
    }

    private static List<Boolean> ensure(Consumer<ConfigurationBuilder> settings) {
        try (Cormorant orm = open(settings)) {
            return List.of(orm.schema().ensureDatabase(), orm.schema().ensureDatabase());
        }
    }

    @Test
    void aUrlSaysAll(@TempDir Path folder) {
        try (Cormorant orm = Cormorant.init(
                config -> config.clientUrl("jdbc:h2:file:" + folder.resolve("library") + ";LOCK_TIMEOUT=77")
                        .entities(Scalars.class))) {
            assertThat(orm.em()
                            .fork()
                            .unwrap(SqlSession.class)
                            .queryRows("select lock_timeout()", row -> row.getInt(0)))
                    .containsExactly(77);
        }
    }

    @Test
    void aDatabaseInMemoryIsOnePerConfigurationAndOutlivesItsPool() throws InterruptedException {
        PoolOptions pool = PoolOptions.DEFAULT.withMin(0).withIdleTimeout(Duration.ofSeconds(10));
        try (Cormorant one = open(config -> config.dbName(":memory:").pool(pool));
                Cormorant other = open(config -> config.dbName(":memory:"))) {
            one.schema().create();
            other.schema().create();
            store(one);

            assertThat(count(one)).isEqualTo(1);
            assertThat(count(other)).isZero();
        }
    }

    @Test
    void settingsPassThroughAndUnknownOnesAreRefused() {
        try (Cormorant orm = open(config -> config.dbName(":memory:").driverOption("LOCK_TIMEOUT", 55))) {
            assertThat(orm.em()
                            .fork()
                            .unwrap(SqlSession.class)
                            .queryRows("select lock_timeout()", row -> row.getInt(0)))
                    .containsExactly(55);
        }
        assertThatThrownBy(() -> count(open(config -> config.dbName(":memory:").driverOption("LOCK_TIMEOUTS", 55))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("LOCK_TIMEOUTS")
                .hasMessageContaining("LOCK_TIMEOUT");
    }

    @Test
    void nothingElseSlipsInWithASetting() {
        assertThatThrownBy(() -> count(open(config ->
                        config.dbName(":memory:").driverOption("LOCK_TIMEOUT", "1;INIT=create table stolen (a int)"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("semicolon");
        assertThatThrownBy(() -> count(open(config -> config.dbName("x;INIT=create table stolen (a int)"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("semicolon");
        assertThatThrownBy(() -> count(open(config -> config.dbName(":memory:").driverOption("A=1;B", 1))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("no setting");
    }

    @Test
    void sessionsAreInUtcWhateverTheZoneOfTheProgram() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            try (Cormorant orm = open(config -> config.dbName(":memory:"))) {
                assertThat(orm.em()
                                .fork()
                                .unwrap(SqlSession.class)
                                .queryRows(
                                        "select extract(timezone_hour from current_timestamp)", row -> row.getInt(0)))
                        .containsExactly(0);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void whatLeadsNowhereIsSaid(@TempDir Path folder) {
        String file = folder.resolve("library").toString();
        assertThatThrownBy(() -> count(open(config -> config.dbName(""))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("dbName");
        assertThatThrownBy(() -> count(open(config -> config.dbName(file).driverOption("IFEXISTS", true))))
                .isInstanceOf(ConnectionException.class);
        assertThatThrownBy(() -> count(open(config -> config.clientUrl("jdbc:h2:tcp://127.0.0.1:1/x"))))
                .isInstanceOf(ConnectionException.class);
    }
}
