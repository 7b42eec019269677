package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ServerException;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.SqlSession;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that may grow no further behaves as on a full disk. */
class SqliteFullDiskTest {
    @TempDir
    Path folder;

    @Test
    void a_full_disk_stores_nothing_by_halves_and_the_flush_can_be_repeated_when_there_is_room() {
        try (Cormorant orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                .dbName(folder.resolve("full.db").toString())
                .pool(PoolOptions.DEFAULT.withMax(1))
                .entities(Author.class, Book.class, Tag.class))) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            limitPages(orm, 20);
            for (int i = 0; i < 500; i++) {
                em.persist(new Author("x".repeat(500)));
            }
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("database or disk is full");
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isZero();
            limitPages(orm, 1_000_000);
            em.flush();
            assertThat(orm.em().fork().count(Author.class, Filter.all())).isEqualTo(500);
        }
    }

    private static void limitPages(Cormorant orm, int pages) {
        orm.em().fork().unwrap(SqlSession.class).query("pragma max_page_count = " + pages);
    }
}
