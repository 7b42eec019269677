package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.config.SchemaOptions;
import dev.cormorant.driver.DriverException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.RoutineParameter.Mode;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Functions and procedures come, change and go with the schema, on databases that have them. */
abstract class RoutineSpec {
    /** The names and texts have what a reader could stumble over. */
    private static final RoutineMetadata DOUBLE = RoutineMetadata.function("double_of")
            .with("amount", "int")
            .with("odd (name`s)", "varchar(20)")
            .returning("int")
            .deterministic(true)
            .doing("begin\n    -- twice\n    return amount * 2;\nend");

    private static final RoutineMetadata NOTE = RoutineMetadata.procedure("note_down")
            .with("number", "int")
            .with(new RoutineParameter(Mode.INOUT, "what", "varchar(40)"))
            .withRightsOfDefiner(false)
            .doing("begin insert into ledger (id, what) values (number, 'it''s ( \"done\"; end'); end;");

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    @Entity
    @Table(name = "ledger")
    static class Ledger {
        @Id
        @Nullable
        Long id;

        @Column(length = 40)
        @Nullable
        String what;
    }

    private boolean has() {
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            return probe.helper().supportsRoutines();
        }
    }

    private SchemaFixture fixture(RoutineMetadata... routines) {
        return SchemaFixture.ofOneSession(database(), SchemaOptions.DEFAULT.withRoutines(routines), Ledger.class);
    }

    private void with(Consumer<SchemaFixture> work) {
        if (has()) {
            try (SchemaFixture database = fixture(DOUBLE, NOTE)) {
                database.generator().create();
                work.accept(database);
            }
        }
    }

    private static SqlSchemaGenerator wanting(SchemaFixture database, RoutineMetadata... routines) {
        return database.generator(database.generator().wanted().withRoutines(List.of(routines)));
    }

    private static List<String> names(SchemaFixture database) {
        return database.generator().introspect().routines().stream()
                .map(routine -> routine.name().name())
                .sorted()
                .toList();
    }

    @Test
    void afterCreateThereIsNothingToUpdate() {
        with(database -> {
            assertThat(database.generator().updateSql()).isEmpty();
            assertThat(database.generator().updateSql(options -> options.dropUnknown()))
                    .isEmpty();
            assertThat(database.rows("select double_of(4, 'x')")).containsExactly("8");
            RoutineMetadata spaced =
                    DOUBLE.doing(DOUBLE.body().replace("-- twice", "").replaceAll("\\s+", "  "));
            assertThat(wanting(database, spaced, NOTE).updateSql()).isEmpty();
        });
    }

    @Test
    void aProcedureIsThere() {
        with(database -> {
            RoutineMetadata simple =
                    RoutineMetadata.procedure("note_down").with("number", "int").doing(NOTE.body());
            SqlSchemaGenerator generator = wanting(database, DOUBLE, simple);
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
            database.execute("call note_down(7)");
            assertThat(database.rows("select id, what from ledger")).containsExactly("7|it's ( \"done\"; end");
        });
    }

    private static void isChanged(SchemaFixture database, RoutineMetadata other, String answer) {
        SqlSchemaGenerator generator = wanting(database, other, NOTE);
        assertThat(generator.updateSql()).contains("double_of").doesNotContain("note_down");
        generator.update(options -> options.safe());
        assertThat(generator.updateSql()).isEmpty();
        assertThat(database.rows("select double_of(4, 'x')")).containsExactly(answer);
    }

    @Test
    void whatChangesIsChanged() {
        with(database -> {
            isChanged(database, DOUBLE.doing("begin return amount * 4; end"), "16");
            isChanged(database, DOUBLE.returning("bigint").doing("begin return amount + 5; end"), "9");
            isChanged(database, DOUBLE.deterministic(true).withRightsOfDefiner(false), "8");
            RoutineMetadata alone = RoutineMetadata.function("double_of")
                    .with("value", "bigint")
                    .returning("int")
                    .deterministic(true)
                    .doing("begin return value * 2; end");
            wanting(database, alone, NOTE).update();
            assertThat(wanting(database, alone, NOTE).updateSql()).isEmpty();
            assertThat(database.rows("select double_of(11)")).containsExactly("22");
            assertThatThrownBy(() -> database.rows("select double_of(4, 'x')")).isInstanceOf(DriverException.class);
        });
    }

    @Test
    void aFlagThatIsNotSaidIsLeftToTheDatabase() {
        with(database -> {
            RoutineMetadata silent = RoutineMetadata.function("double_of")
                    .with("amount", "int")
                    .with("odd (name`s)", "varchar(20)")
                    .returning("int")
                    .doing(DOUBLE.body());
            assertThat(wanting(database, silent, NOTE).updateSql()).isEmpty();
            assertThat(wanting(
                                    database,
                                    silent.withRightsOfDefiner(true).deterministic(true),
                                    NOTE.withRightsOfDefiner(true))
                            .updateSql())
                    .contains("note_down");
        });
    }

    @Test
    void whatNobodyWantsIsDroppedOnlyIfAskedFor() {
        with(database -> {
            SqlSchemaGenerator generator = wanting(database, NOTE);
            assertThat(generator.updateSql()).isEmpty();
            assertThat(generator.updateSql(options -> options.dropUnknown().safe()))
                    .isEmpty();
            assertThat(generator.updateSql(options -> options.dropUnknown().ignoreRoutines()))
                    .isEmpty();
            generator.update(options -> options.dropUnknown());
            assertThat(names(database)).containsExactly("note_down");
        });
    }

    @Test
    void ignoredRoutinesAreOnlyCreated() {
        with(database -> {
            RoutineMetadata other = DOUBLE.doing("begin return 0; end");
            RoutineMetadata fresh = RoutineMetadata.function("nothing_at_all")
                    .returning("int")
                    .deterministic(true)
                    .doing("begin return 0; end");
            SqlSchemaGenerator generator = wanting(database, other, fresh);
            generator.update(options -> options.ignoreRoutines());
            assertThat(names(database)).containsExactly("double_of", "note_down", "nothing_at_all");
            assertThat(database.rows("select double_of(4, 'x')")).containsExactly("8");
            assertThat(generator.updateSql(options -> options.ignoreRoutines())).isEmpty();
            assertThat(generator.updateSql()).contains("double_of");
        });
    }

    @Test
    void theyGoWithTheSchemaAndComeElsewhere() {
        with(database -> {
            SchemaModel found = database.generator().introspect();
            assertThat(found.routines()).hasSize(2);
            try (SchemaFixture there = SchemaFixture.of(database(), Marker.class)) {
                there.generator(found).create();
                assertThat(there.generator().introspect().routines())
                        .containsExactlyInAnyOrderElementsOf(found.routines());
            }
            database.generator().drop();
            assertThat(names(database)).isEmpty();
            assertThat(database.generator().dropSql()).isEmpty();
            database.generator().refresh();
            assertThat(database.generator().updateSql()).isEmpty();
        });
    }

    @Test
    void anUpdateCanBeTakenBackAndSnapshotsHoldThem() {
        with(database -> {
            SqlSchemaGenerator generator = wanting(database, DOUBLE.doing("begin return 0; end"), NOTE);
            String before = database.generator().snapshot();
            assertThat(database.generator().updateSqlSince(before)).isEmpty();
            assertThat(generator.updateSqlSince(before)).contains("return 0").doesNotContain("note_down");
            assertThat(generator.revertSqlSince(before)).contains("amount * 2");
            assertThat(generator.revertSql(options -> {}))
                    .contains("amount * 2")
                    .doesNotContain("note_down");
            String without = wanting(database).snapshot();
            assertThat(wanting(database).updateSqlSince(before)).contains("drop function", "drop procedure");
            assertThat(database.generator().updateSqlSince(without)).contains("double_of", "note_down");
        });
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnyStatement() {
        Map<RoutineMetadata, String> wrong = has()
                ? Map.of(
                        RoutineMetadata.procedure("p"),
                        "The procedure \"p\" has no body. Say what it does by doing(...).",
                        RoutineMetadata.function("f").doing("x"),
                        "The function \"f\" has no value. Say its type by returning(...), or make it a procedure.",
                        RoutineMetadata.procedure("p").returning("int").doing("x"),
                        "The procedure \"p\" has a value, which only functions have. Leave returning(...) out, or make"
                                + " it a function.",
                        DOUBLE.with(new RoutineParameter(Mode.OUT, "o", "int")),
                        "The function \"double_of\" gives values back by its parameters. Give them back by"
                                + " returning(...), or make it a procedure.")
                : Map.of(
                        DOUBLE,
                        "The function \"double_of\" is wanted by the schema options, which this database does not have. Leave"
                                + " it out, and do its work in the program.");
        wrong.forEach((routine, message) -> {
            try (SchemaFixture database = fixture(routine)) {
                assertThatThrownBy(database::generator)
                        .isInstanceOf(ValidationException.class)
                        .hasMessage(message);
            }
        });
    }
}
