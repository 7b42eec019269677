package com.example.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.duckdb.Shelf.Author;
import com.example.duckdb.Shelf.Book;
import com.example.duckdb.Shelf.Everything;
import com.example.duckdb.Shelf.OldAuthor;
import com.example.duckdb.Shelf.Tag;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema generator, mostly by its defaults. */
class DuckDbSchemaTest {
    @TempDir
    private Path folder;

    private Cormorant open(Class<?>... entities) {
        return Cormorant.init(config -> config.driver(DuckDbDriver.class)
                .dbName(folder.resolve("library.duckdb").toString())
                .entities(entities));
    }

    @Test
    void whatIsCreatedFitsAndWhatIsDroppedIsGone() {
        try (Cormorant orm = open(Author.class, Book.class, Tag.class, Everything.class)) {
            orm.schema().create();
            assertThat(orm.schema().updateSql()).isEmpty();

            orm.schema().drop();
            assertThat(orm.schema().dropSql()).isEmpty();
            assertThat(orm.schema().updateSql()).isEqualTo(orm.schema().createSql());
        }
    }

    @Test
    void identityColumnsAreSequences() {
        try (Cormorant orm = open(Author.class, Book.class, Tag.class)) {
            assertThat(orm.schema().createSql())
                    .startsWith("create sequence \"Author_id_seq\" start with 1 increment by 1;")
                    .contains("\"id\" bigint default nextval('Author_id_seq') not null")
                    .doesNotContain("foreign key");
        }
    }

    @Test
    void aTableIsAlteredUnderItsIndexesAndKeepsItsRows() {
        try (Cormorant orm = open(OldAuthor.class)) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            OldAuthor author = new OldAuthor();
            author.name = "Ursula";
            em.persist(author);
            em.flush();
        }
        try (Cormorant orm = open(Author.class, Book.class, Tag.class)) {
            orm.schema().update();

            assertThat(orm.schema().updateSql()).isEmpty();
            assertThat(orm.em().fork().findAll(Author.class))
                    .singleElement()
                    .extracting(author -> author.name)
                    .isEqualTo("Ursula");
        }
    }

    @Test
    void clearingKeepsTheTables() {
        try (Cormorant orm = open(Author.class, Book.class, Tag.class)) {
            orm.schema().create();
            EntityManager em = orm.em().fork();
            em.persist(new Author("Ursula"));
            em.flush();

            orm.schema().clear();

            assertThat(orm.em().fork().findAll(Author.class)).isEmpty();
            assertThat(orm.schema().updateSql()).isEmpty();
        }
    }
}
