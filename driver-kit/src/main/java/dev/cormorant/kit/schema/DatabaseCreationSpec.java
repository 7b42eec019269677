package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.driver.DatabaseCreationException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.kit.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A database that is not there is created, once and whatever its name is. */
abstract class DatabaseCreationSpec {
    private static final String SECRET = "s3cr3t";
    private final List<TestDatabase> used = new ArrayList<>();

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    /** The statement that makes a user who may log in and nothing else. */
    protected abstract String loginSql(String user, String password);

    @Test
    void aDatabaseThatIsThereIsNotCreated() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            database.orm().connect();
            assertThat(database.orm().schema().ensureDatabase()).isFalse();
        }
    }

    @Test
    void aMissingDatabaseIsCreatedOnce() {
        with((database, name) -> {
            try (Cormorant orm = open(config -> config.dbName(name))) {
                assertThat(orm.checkConnection().reason()).contains("schema().ensureDatabase() creates it");
                assertThat(orm.schema().ensureDatabase()).isTrue();
                assertThat(orm.schema().ensureDatabase()).isFalse();
                orm.schema().create();
                assertThat(orm.schema().updateSql()).isEmpty();
            }
        });
    }

    @Test
    void ofManyAtOnceOneCreatesIt() {
        with((database, name) -> {
            List<Cormorant> all = Stream.generate(() -> open(config -> config.dbName(name)))
                    .limit(3)
                    .toList();
            List<Boolean> created = all.parallelStream()
                    .map(orm -> orm.schema().ensureDatabase())
                    .toList();
            all.forEach(Cormorant::close);
            assertThat(created).containsExactlyInAnyOrder(true, false, false);
        });
    }

    @Test
    void whoMayNotCreateItIsToldWhatToDo() {
        with((database, name) -> {
            String user = "u" + UUID.randomUUID().toString().substring(0, 8);
            database.execute(loginSql(user, SECRET));
            try (Cormorant orm = open(config -> config.dbName(name).user(user).password(SECRET))) {
                assertThatThrownBy(orm.schema()::ensureDatabase)
                        .isInstanceOf(DatabaseCreationException.class)
                        .hasMessageStartingWith("The database \"" + name
                                + "\" cannot be opened, and the server does not" + " create it: ")
                        .hasMessageContaining("Let it log in as one, or let somebody else execute: create database ")
                        .hasMessageNotContaining(SECRET);
                assertThatThrownBy(() -> database.execute("drop database " + database.quote(name)))
                        .isInstanceOf(DriverException.class);
            } finally {
                database.execute("drop user " + user);
            }
        });
    }

    /** Does something with the name of a database that is not there, where databases have to be created. */
    private void with(BiConsumer<SchemaFixture, String> work) {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            if (database.helper().getManagementDatabase() != null) {
                String name = "It's \"New\" - " + UUID.randomUUID();
                try {
                    work.accept(database, name);
                } finally {
                    database.execute("drop database if exists " + database.quote(name));
                }
            }
        }
    }

    private Cormorant open(Consumer<ConfigurationBuilder> settings) {
        return Cormorant.init(config -> {
            TestDatabase place = database();
            place.configure(config);
            used.add(place);
            settings.accept(config.entities(Marker.class));
        });
    }

    @AfterEach
    void discard() {
        used.forEach(TestDatabase::discard);
    }
}
