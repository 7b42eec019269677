package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.config.SchemaOptions;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Foreign keys are left unchecked while a schema is changed if somebody asks for it, and checked again afterwards. */
abstract class ForeignKeyChecksSpec {
    private static final SchemaOptions UNCHECKED = SchemaOptions.DEFAULT.withoutForeignKeyChecks();

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    @Entity
    @Table(name = "mast")
    static class Mast {
        @Id
        @Nullable
        Long id;
    }

    @Entity
    @Table(name = "sail")
    static class Sail {
        @Id
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @Nullable
        Mast mast;
    }

    /** Two rows, of which one points at the other, on a database that can leave them unchecked. */
    private void with(SchemaOptions options, Consumer<SchemaFixture> work) {
        boolean can;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            can = !probe.helper().getDisableForeignKeysSQL().isEmpty();
        }
        try (SchemaFixture database = SchemaFixture.ofOneSession(database(), options, Mast.class, Sail.class)) {
            if (can) {
                database.generator().create();
                database.execute("insert into mast (id) values (1)");
                database.execute("insert into sail (id, mast_id) values (2, 1)");
                work.accept(database);
            } else if (!options.foreignKeyChecks()) {
                assertThatThrownBy(database::generator)
                        .isInstanceOf(ValidationException.class)
                        .hasMessage(
                                "The schema options switch off the checks of foreign keys, which this database cannot"
                                        + " do. Leave withoutForeignKeyChecks() out; scripts are ordered so that they do without.");
            }
        }
    }

    /** A generator for the masts alone, and for a table that is not there. */
    private static SqlSchemaGenerator ofMasts(SchemaFixture database, String... missing) {
        List<TableModel> tables = new ArrayList<>(database.generator().wanted().tables());
        tables.removeIf(table -> table.name().name().equals("sail"));
        for (String name : missing) {
            tables.add(0, TableModel.named(new TableName(null, name)));
        }
        return database.generator(new SchemaModel(tables, List.of()));
    }

    private static void assertChecked(SchemaFixture database) {
        assertThatThrownBy(() -> database.execute("insert into sail (id, mast_id) values (3, 4711)"))
                .isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    @Test
    void rowsThatAreReferredToStay() {
        with(SchemaOptions.DEFAULT, database -> {
            assertThatThrownBy(() -> ofMasts(database).clear())
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);
            assertThat(database.rows("select count(*) from mast")).containsExactly("1");
            assertChecked(database);
        });
    }

    @Test
    void theyGoWhileForeignKeysAreNotChecked() {
        with(UNCHECKED, database -> {
            ofMasts(database).clear();
            assertThat(database.rows("select count(*) from mast")).containsExactly("0");
            assertThat(database.rows("select id from sail")).containsExactly("2");
            assertChecked(database);
        });
    }

    @Test
    void afterAFailureTheyAreCheckedAgainOnTheSameConnection() {
        with(UNCHECKED, database -> {
            assertThatThrownBy(() -> ofMasts(database, "nowhere").clear())
                    .isInstanceOf(DriverException.class)
                    .hasMessageContaining("nowhere");
            assertChecked(database);
            database.generator().update();
            database.generator().refresh();
            database.execute("insert into mast (id) values (1)");
            database.execute("insert into sail (id, mast_id) values (2, 1)");
            assertChecked(database);
        });
    }

    @Test
    void theScriptForAPersonSwitchesToo() {
        with(UNCHECKED, database -> {
            assertThat(database.generator().createSql())
                    .startsWith(database.helper().getDisableForeignKeysSQL().get(0) + ";\n");
            List<String> last = database.helper().getEnableForeignKeysSQL();
            assertThat(database.generator().dropSql()).endsWith(last.get(last.size() - 1) + ";\n");
            assertThat(database.generator().updateSql()).isEmpty();
        });
    }
}
