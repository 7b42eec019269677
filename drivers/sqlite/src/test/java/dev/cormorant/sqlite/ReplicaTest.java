package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.StatementEvent;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.query.Filter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where reads and writes go: primary and replicas are files of their own here, so that each answer tells its place. */
class ReplicaTest {
    @TempDir
    Path folder;

    private final List<StatementEvent> sent = new CopyOnWriteArrayList<>();
    private Cormorant orm;

    @BeforeEach
    void start() {
        for (String place : List.of("primary", "east", "west")) {
            try (Cormorant alone = open(place, config -> {})) {
                alone.schema().create();
                EntityManager em = alone.em().fork();
                em.persist(new Author(place));
                em.flush();
            }
        }
        orm = open(
                "primary",
                config -> config.replica(replica -> replica.name("east").dbName(file("east")))
                        .replica(replica -> replica.dbName(file("west"))));
        sent.clear();
    }

    @AfterEach
    void stop() {
        orm.close();
    }

    private String file(String place) {
        return folder.resolve(place + ".db").toString();
    }

    private Cormorant open(String place, Consumer<ConfigurationBuilder> settings) {
        return Cormorant.init(config -> settings.accept(config.driver(SqliteDriver.class)
                .dbName(file(place))
                .onStatement(sent::add)
                .entities(Author.class, Book.class, Tag.class)));
    }

    private static Set<String> answers(EntityManager em) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 64; i++) {
            em.clear();
            names.add(em.findOneOrFail(Author.class, 1L).name);
        }
        return names;
    }

    private Set<String> connections() {
        Set<String> names = new HashSet<>();
        sent.forEach(event -> names.add(event.connection()));
        return names;
    }

    @Test
    void reads_outside_transactions_go_to_any_replica() {
        assertThat(answers(orm.em().fork())).containsExactlyInAnyOrder("east", "west");
        assertThat(connections()).containsExactlyInAnyOrder("east", "replica-2");
    }

    @Test
    void counts_streams_and_loaded_relations_go_there_too() {
        EntityManager em = orm.em().fork();
        for (int i = 0; i < 8; i++) {
            assertThat(em.count(Author.class, Filter.all())).isEqualTo(1);
            try (Stream<Author> authors = em.stream(Author.class, Filter.all(), options -> {})) {
                assertThat(authors.map(author -> author.name)).doesNotContain("primary");
            }
            em.clear();
            em.populate(List.of(em.findOneOrFail(Author.class, 1L)), "books");
        }
        assertThat(connections()).containsExactlyInAnyOrder("east", "replica-2");
    }

    @Test
    void transactions_locks_writes_and_refreshes_go_to_the_primary() {
        EntityManager em = orm.em().fork();
        Author author = em.findOneOrFail(Author.class, 1L);
        sent.clear();
        em.refresh(author);
        assertThat(author.name).isEqualTo("primary");
        em.transactional(tx -> {
            tx.clear();
            assertThat(tx.findOneOrFail(Author.class, 1L).name).isEqualTo("primary");
        });
        em.persist(new Author("new"));
        em.flush();
        assertThat(connections()).containsExactly("primary");
        assertThat(orm.em().fork(ConnectionType.WRITE).count(Author.class, Filter.all()))
                .isEqualTo(2);
    }

    @Test
    void a_call_or_a_fork_says_otherwise() {
        assertThat(answers(orm.em().fork(ConnectionType.WRITE))).containsExactly("primary");
        assertThat(answers(orm.em().fork(ConnectionType.WRITE).fork())).containsExactly("primary");
        EntityManager em = orm.em().fork();
        for (int i = 0; i < 16; i++) {
            em.clear();
            assertThat(em.find(Author.class, Filter.all(), options -> options.connection(ConnectionType.WRITE)))
                    .extracting(author -> author.name)
                    .containsExactly("primary");
            assertThat(em.findAndCount(Author.class, Filter.all(), options -> options.connection(ConnectionType.WRITE))
                            .total())
                    .isEqualTo(1);
        }
        assertThat(connections()).containsExactly("primary");
    }

    @Test
    void without_the_preference_replicas_answer_only_when_asked() {
        try (Cormorant careful = open(
                "primary",
                config -> config.preferReadReplicas(false).replica(replica -> replica.dbName(file("east"))))) {
            assertThat(answers(careful.em().fork())).containsExactly("primary");
            assertThat(answers(careful.em().fork(ConnectionType.READ))).containsExactly("east");
        }
    }

    @Test
    void a_replica_that_cannot_be_reached_is_left_alone() {
        String nowhere = folder.resolve("missing").resolve("x.db").toString();
        try (Cormorant shaky = open(
                "primary",
                config -> config.replica(replica -> replica.dbName(nowhere))
                        .replica(replica -> replica.dbName(file("west"))))) {
            shaky.connect();
            assertThat(answers(shaky.em().fork())).containsExactly("west");
        }
        try (Cormorant alone = open("primary", config -> config.replica(replica -> replica.dbName(nowhere)))) {
            assertThat(answers(alone.em().fork())).containsExactly("primary");
            try (Stream<Author> authors = alone.em().fork().stream(Author.class, Filter.all(), options -> {})) {
                assertThat(authors.map(author -> author.name)).containsExactly("primary");
            }
        }
    }

    @Test
    void the_connection_can_be_asked_closed_and_opened_again() {
        assertThat(orm.isConnected()).isFalse();
        assertThat(orm.checkConnection().ok()).isTrue();
        assertThat(orm.isConnected()).isTrue();
        orm.reconnect();
        assertThat(orm.isConnected()).isTrue();
        assertThat(answers(orm.em().fork())).containsExactlyInAnyOrder("east", "west");
        orm.close(true);
        assertThat(orm.isConnected()).isFalse();
    }
}
