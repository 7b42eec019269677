package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ReadOnlyException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.query.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that can't be opened or written. */
class BadPlacesTest {
    @TempDir
    Path folder;

    private Cormorant start(Consumer<ConfigurationBuilder> where) {
        return Cormorant.init(config ->
                where.accept(config.driver(SqliteDriver.class).entities(Author.class, Book.class, Tag.class)));
    }

    @Test
    void a_missing_folder_is_named() {
        Path missing = folder.resolve("nowhere");
        try (Cormorant orm =
                start(config -> config.dbName(missing.resolve("a.db").toString()))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("The folder " + missing)
                    .hasMessageContaining("does not exist. Create it");
            assertThatThrownBy(() -> orm.em().fork().findAll(Author.class)).isInstanceOf(ConnectionException.class);
        }
    }

    @Test
    void a_missing_file_is_created_once() {
        Path file = folder.resolve("new.db");
        assertThat(ensure(config -> config.dbName(file.toString()))).containsExactly(true, false);
        assertThat(file).exists();
        assertThat(ensure(config -> config.clientUrl("jdbc:sqlite:file:" + file + "?mode=rw")))
                .containsExactly(false, false);
        assertThat(ensure(config -> config.clientUrl("jdbc:sqlite:" + folder.resolve("other.db"))))
                .containsExactly(true, false);
        assertThat(ensure(config -> config.dbName(":memory:"))).containsExactly(true, false);
    }

    private List<Boolean> ensure(Consumer<ConfigurationBuilder> where) {
        try (Cormorant orm = start(where)) {
            return List.of(orm.schema().ensureDatabase(), orm.schema().ensureDatabase());
        }
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_named() {
        try (Cormorant orm = start(config -> config.dbName(folder.toString()))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining(folder + " is a folder");
        }
    }

    @Test
    void a_file_of_another_kind_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.db"), "Dear reader, ".repeat(100));
        try (Cormorant orm = start(config -> config.dbName(file.toString()))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("not a database")
                    .hasMessageContaining("Let dbName name another file");
        }
        assertThat(Files.readString(file)).startsWith("Dear reader");
    }

    @Test
    void no_name_at_all_is_refused() {
        try (Cormorant orm = start(config -> {})) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("Set it to the file of the SQLite database, or to :memory:");
        }
    }

    @Test
    void a_read_only_database_can_be_read_and_says_so_when_written() {
        Path file = folder.resolve("read.db");
        try (Cormorant orm = start(config -> config.dbName(file.toString()).driverOption("journal_mode", "delete"))) {
            orm.schema().create();
        }
        try (Cormorant orm = start(config -> config.clientUrl("jdbc:sqlite:file:" + file + "?mode=ro"))) {
            EntityManager em = orm.em().fork();
            assertThat(em.findAll(Author.class)).isEmpty();
            em.persist(new Author("refused"));
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ReadOnlyException.class)
                    .hasMessageContaining("is read-only. Give the process the right to write");
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isZero();
        }
    }

    @Test
    void an_unknown_driver_option_is_refused_with_the_nearest_known_one() {
        try (Cormorant orm = start(config -> config.dbName(":memory:").driverOption("busy_timeuot", 5))) {
            assertThatThrownBy(orm::connect)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("\"busy_timeuot\" is no pragma")
                    .hasMessageContaining("busy_timeout");
        }
        assertThatThrownBy(
                        () -> start(config -> config.dbName(":memory:").driverOption("cache_size", "1; drop table x")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("cache_size");
    }

    @Test
    void databases_in_memory_are_apart_and_end_with_their_connection() {
        try (Cormorant one = start(config -> config.dbName(":memory:"));
                Cormorant two = start(config -> config.dbName(":memory:"))) {
            one.schema().create();
            assertThat(two.schema().dropSql()).isEmpty();
            two.schema().create();
        }
        try (Cormorant again = start(config -> config.dbName(":memory:"))) {
            again.schema().create();
        }
        assertThat(Path.of(":memory:")).doesNotExist();
    }
}
