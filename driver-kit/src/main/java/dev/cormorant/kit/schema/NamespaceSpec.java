package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Schemas come with their tables and go when nothing is in them any more, on databases that have them. */
abstract class NamespaceSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    @Entity
    @Table(name = "room", schema = "annex")
    static class Room {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @Nullable
        String name;

        @ManyToOne
        @Nullable
        Room next;
    }

    private void with(Consumer<SchemaFixture> work) {
        boolean has;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            has = probe.helper().supportsNamespaces();
        }
        if (has) {
            try (SchemaFixture database = SchemaFixture.of(database(), Room.class)) {
                database.generator().create();
                work.accept(database);
            }
        }
    }

    @Test
    void aSchemaComesWithItsTables() {
        with(database -> {
            assertThat(database.generator().updateSql()).isEmpty();
            assertThat(database.generator().createSql()).startsWith("create schema if not exists ");
        });
    }

    @Test
    void anEmptySchemaGoesWithItsTables() {
        with(database -> {
            SqlSchemaGenerator generator = database.generator();
            assertThat(generator.dropSql()).endsWith("drop schema " + database.quote("annex") + ";\n");
            generator.drop();
            assertThat(generator.dropSql()).isEmpty();
            assertThat(generator.updateSql()).isEqualTo(generator.createSql());
            generator.refresh();
            assertThat(generator.updateSql()).isEmpty();
        });
    }

    @Test
    void aSchemaInWhichSomethingElseIsStays() {
        with(database -> {
            String other = database.helper().vocabulary().quoteTable(new TableName("annex", "other"));
            database.execute("create table " + other + " (id int)");
            database.generator().drop();
            assertThat(database.rows("select id from " + other)).isEmpty();
            database.execute("drop table " + other);
            database.execute(
                    "create sequence " + database.helper().vocabulary().quoteTable(new TableName("annex", "counter")));
            assertThat(database.generator().dropSql()).isEmpty();
        });
    }
}
