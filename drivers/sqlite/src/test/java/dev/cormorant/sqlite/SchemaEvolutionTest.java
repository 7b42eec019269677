package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes a schema at random, step by step, and asks after each step for the rows that must have survived. */
class SchemaEvolutionTest {
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void any_change_keeps_the_surviving_data_and_leaves_nothing_to_do(long seed) {
        SqliteFile database = new SqliteFile(folder.resolve("evolution.db"));
        RandomSchema schema = new RandomSchema(seed);
        for (int step = 0; step < STEPS; step++) {
            String change = schema.change();
            SqlSchemaGenerator generator = database.generator(schema.model());
            generator.update();
            String place = "seed " + seed + ", step " + step + ": " + change;
            assertThat(generator.updateSql()).as(place).isEmpty();
            for (RandomTable table : schema.tables()) {
                assertThat(database.query(table.select())).as(place).containsExactlyElementsOf(table.expected());
            }
            assertThat(database.query("pragma integrity_check")).as(place).containsExactly("ok");
            assertThat(database.query("pragma foreign_key_check")).as(place).isEmpty();
            schema.insertRows(database);
        }
    }
}
