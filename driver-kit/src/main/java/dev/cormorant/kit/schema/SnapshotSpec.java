package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A schema is kept as text, and what has changed since is worked out without asking the database. */
abstract class SnapshotSpec {
    private static final int STEPS = 12;

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    /** Rules for comparing texts that an index can name. */
    protected abstract String collation();

    @Test
    void nothingHasChangedSinceASnapshotOfNow() {
        try (SchemaFixture database = SchemaFixture.ofEverything(this::database)) {
            SqlSchemaGenerator generator = database.generator();
            String snapshot = generator.snapshot();
            assertThat(generator.updateSqlSince(snapshot)).isEmpty();
            assertThat(generator.revertSqlSince(snapshot)).isEmpty();
        }
    }

    @Test
    void aSnapshotIsTheSameOnEveryMachine() {
        Locale before = Locale.getDefault();
        try (SchemaFixture database = SchemaFixture.ofEverything(this::database)) {
            String here = database.generator().snapshot();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(database.generator().snapshot()).isEqualTo(here);
            assertThat(here).startsWith("{\n  \"format\": 1,\n  \"schema\": {\n");
            assertThat(database.generator().updateSqlSince(here)).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theScriptLeadsThereAndBack() {
        for (long seed : new long[] {11, 12, 13}) {
            try (SchemaFixture database = SchemaFixture.ofOneSession(database(), Marker.class)) {
                RandomSchema schema = new RandomSchema(seed, database.helper(), collation());
                change(schema);
                SqlSchemaGenerator old = database.generator(schema.model());
                change(schema);
                SqlSchemaGenerator young = database.generator(schema.model());
                String back = young.revertSqlSince(old.snapshot());
                String there = young.updateSqlSince(old.snapshot());

                old.create();
                database.executeScript(there);
                assertThat(young.updateSql(options -> options.dropUnknown()))
                        .as("seed " + seed + "\n" + there)
                        .isEmpty();
                database.executeScript(back);
                assertThat(old.updateSql(options -> options.dropUnknown()))
                        .as("seed " + seed + "\n" + back)
                        .isEmpty();
            }
        }
    }

    private static void change(RandomSchema schema) {
        for (int step = 0; step < STEPS; step++) {
            schema.change();
        }
    }

    @Test
    void whatIsNoSnapshotIsRefused() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            SqlSchemaGenerator generator = database.generator();
            String good = generator.snapshot();
            List<String> broken = List.of(
                    "",
                    "[]",
                    "{}",
                    "create table a",
                    good.substring(0, good.length() / 2),
                    good + "}",
                    good.replace("\"format\": 1", "\"format\": 2"),
                    good.replace("\"nullable\"", "\"nil\""));
            for (String text : broken) {
                assertThatThrownBy(() -> generator.updateSqlSince(text))
                        .as(text)
                        .isInstanceOf(ValidationException.class)
                        .hasMessageStartingWith("The snapshot of the schema cannot be read: ")
                        .hasMessageEndingWith(". Give it as snapshot() wrote it, or write a new one.");
            }
        }
    }
}
