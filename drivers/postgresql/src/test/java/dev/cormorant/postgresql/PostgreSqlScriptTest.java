package dev.cormorant.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.driver.ServerException;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.testing.fault.Direction;
import dev.cormorant.testing.fault.FaultProxy;
import dev.cormorant.testing.fault.Verdict;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a script goes over the wire: all at once, or statement by statement where somebody wants to know. */
class PostgreSqlScriptTest {
    /** The one side of a foreign key. */
    @Entity
    public static class Shelf {
        @Id
        private long id;
    }

    /** The other side. */
    @Entity
    public static class Folder {
        @Id
        private long id;

        @ManyToOne
        private @Nullable Shelf shelf;
    }

    /** A table that no server creates. */
    @Entity
    public static class Unheard {
        @Id
        private long id;

        @Column(columnDefinition = "unheard_of")
        private String text = "";
    }

    @Test
    void aScriptThatNobodyWatchesGoesInOneRoundTrip() {
        try (ServerDatabase database = new ServerDatabase(TestServers::postgresql);
                FaultProxy proxy = before(database.server());
                Cormorant orm = open(database, proxy.port(), Shelf.class, Folder.class)) {
            List<String> sent = listen(proxy);
            orm.schema().create();
            assertThat(sent).singleElement().asString().contains("\"shelf\"", "\"folder\"", "foreign key");

            sent.clear();
            orm.schema().drop();
            assertThat(sent).singleElement().asString().contains("\"shelf\"", "\"folder\"");
        }
    }

    @Test
    void whoWatchesHearsOfEachStatementBeforeItIsSent() {
        try (ServerDatabase database = new ServerDatabase(TestServers::postgresql);
                FaultProxy proxy = before(database.server());
                Cormorant orm = open(database, proxy.port(), Shelf.class, Folder.class)) {
            List<String> sent = listen(proxy);
            List<Integer> before = new ArrayList<>();
            orm.schema().update(options -> options.onProgress((done, all, next) -> before.add(sent.size())));
            assertThat(before).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void theStatementThatFailsIsNamedAndNothingIsLeft() {
        try (ServerDatabase database = new ServerDatabase(TestServers::postgresql);
                Cormorant orm = open(database, database.server().port(), Shelf.class, Folder.class, Unheard.class)) {
            assertThatThrownBy(() -> orm.schema().create())
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("while executing: create table \"unheard\"")
                    .hasMessageNotContaining("\"folder\"");
            SqlSession sql = orm.em().fork().unwrap(SqlSession.class);
            assertThat(sql.queryRows(
                            "select relname from pg_class where relname in ('shelf', 'folder', 'unheard')",
                            row -> row.getString(0)))
                    .isEmpty();
        }
    }

    /** What changes the schema, packet by packet. */
    private static List<String> listen(FaultProxy proxy) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        proxy.inject((link, direction, bytes, length) -> {
            String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
            if (direction == Direction.TO_SERVER && text.matches("(?s).*(create|alter|drop) table.*")) {
                sent.add(text);
            }
            return new Verdict(length, false);
        });
        return sent;
    }

    private static FaultProxy before(TestServer server) {
        return FaultProxy.before(new InetSocketAddress(server.host(), server.port()));
    }

    /** Without a threshold every statement is sent as text, so that the proxy sees it. */
    private static Cormorant open(ServerDatabase database, int port, Class<?>... entities) {
        return Cormorant.init(config -> {
            database.configure(config);
            config.port(port).driverOptions(Map.of("prepareThreshold", "0")).entities(entities);
        });
    }
}
