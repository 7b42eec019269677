package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes a schema at random, step by step, and asks after each step for the rows that must have survived. */
abstract class SchemaEvolutionSpec {
    private static final int STEPS = 40;

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    /** Rules for comparing texts that an index can name. */
    protected abstract String collation();

    /** How many changes are made in all. */
    protected abstract int changes();

    /** Queries that give rows only if the database is damaged. */
    protected abstract List<String> damages();

    @TestFactory
    Stream<DynamicTest> anyChangeKeepsTheSurvivingRowsAndLeavesNothingToDo() {
        long first = Long.getLong("cormorant.schema.seed", 1);
        return LongStream.range(first, first + (changes() + STEPS - 1) / STEPS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> evolve(seed)));
    }

    private void evolve(long seed) {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            RandomSchema schema = new RandomSchema(seed, database.helper(), collation());
            for (int step = 0; step < STEPS; step++) {
                String place = "seed " + seed + ", step " + step + ": " + schema.change();
                update(database, schema, place);
                schema.insertRows(database);
            }
        }
    }

    private void update(SchemaFixture database, RandomSchema schema, String place) {
        SqlSchemaGenerator generator = database.generator(schema.model());
        StringBuilder statements = new StringBuilder(place);
        try {
            generator.update(options -> options.dropUnknown()
                    .onProgress((done, all, next) -> statements.append('\n').append(next)));
        } catch (RuntimeException e) {
            throw new AssertionError(statements.toString(), e);
        }
        String told = statements.toString();
        assertThat(generator.updateSql(options -> options.dropUnknown()))
                .as(told)
                .isEmpty();
        for (RandomTable table : schema.tables()) {
            assertThat(database.rows(table.select())).as(told).containsExactlyElementsOf(table.expected());
        }
        for (RandomRoutine routine : schema.routines()) {
            assertThat(database.rows(routine.call())).as(told).containsExactly(routine.expected());
        }
        damages().forEach(query -> assertThat(database.rows(query)).as(told).isEmpty());
    }
}
