package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ServerException;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.server.PrivateServer;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A session that may write no larger files behaves as on a full disk. The limit lies above the size of a file of the log,
 * since a server that cannot write its log ends.
 */
class PostgreSqlFullDiskTest {
    private static final long LIMIT = 17L << 20;
    private static final int ROWS = 3000;

    /** A row that nearly fills a page. */
    @Entity
    public static class Sheet {
        @Id
        @GeneratedValue
        private @Nullable Long id;

        @Column(columnDefinition = "text")
        private String text = "x";

        protected Sheet() {}

        Sheet(String text) {
            this.text = text;
        }
    }

    @Test
    void a_full_disk_stores_nothing_by_halves_and_the_flush_can_be_repeated_when_there_is_room() {
        try (PrivateServer server = TestServers.privatePostgresql();
                Cormorant orm = open(server.address())) {
            orm.schema().create();
            SqlSession sql = orm.em().fork().unwrap(SqlSession.class);
            sql.execute("alter table sheet alter column text set storage plain");
            List<Long> session = sql.queryRows("select pg_backend_pid()", row -> row.getLong(0));
            limitFiles(sql, String.valueOf(LIMIT));
            EntityManager em = orm.em().fork();
            for (int i = 0; i < ROWS; i++) {
                em.persist(new Sheet("x".repeat(7000)));
            }

            assertThatThrownBy(em::flush)
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("could not extend file");
            assertThat(orm.em().fork().count(Sheet.class, Filter.all())).isZero();
            assertThat(sql.queryRows("select pg_backend_pid()", row -> row.getLong(0)))
                    .isEqualTo(session);

            limitFiles(sql, "unlimited");
            em.flush();
            assertThat(orm.em().fork().count(Sheet.class, Filter.all())).isEqualTo(ROWS);
        }
    }

    private static Cormorant open(TestServer server) {
        return Cormorant.init(config -> config.driver(PostgreSqlDriver.class)
                .host(server.host())
                .port(server.port())
                .user(server.user())
                .password(server.password())
                .dbName("postgres")
                .pool(PoolOptions.DEFAULT.withMax(1))
                .entities(Sheet.class));
    }

    /** The session limits itself, by a shell of its own: no matter who runs the tests. The soft limit may be raised again. */
    private static void limitFiles(SqlSession session, String bytes) {
        session.execute("copy (select 1) to program 'prlimit --pid $PPID --fsize=" + bytes + ":'");
    }
}
