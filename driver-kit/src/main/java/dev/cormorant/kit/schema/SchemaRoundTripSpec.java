package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.ViewModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is created is found again, and what is found can be created. */
abstract class SchemaRoundTripSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private SchemaFixture everything() {
        return SchemaFixture.ofEverything(this::database);
    }

    @Test
    void afterCreateThereIsNothingToUpdate() {
        try (SchemaFixture database = everything()) {
            SqlSchemaGenerator generator = database.generator();
            assertThat(generator.updateSql()).isEqualTo(generator.createSql());
            generator.create();
            assertThat(generator.updateSql()).isEmpty();
            assertThat(generator.updateSql(options -> options.dropUnknown())).isEmpty();
        }
    }

    @Test
    void whatIsFoundCanBeCreatedElsewhere() {
        try (SchemaFixture here = everything();
                SchemaFixture there = SchemaFixture.of(database(), Marker.class)) {
            here.generator().create();
            SchemaModel found = here.generator().introspect();
            there.generator(found).create();
            SchemaModel copy = there.generator().introspect();
            assertThat(copy.tables()).containsExactlyInAnyOrderElementsOf(found.tables());
            assertThat(copy.views()).containsExactlyInAnyOrderElementsOf(found.views());
            assertThat(copy.enums()).containsExactlyInAnyOrderElementsOf(found.enums());
            assertThat(there.generator(found).updateSql(options -> options.dropUnknown()))
                    .isEmpty();
        }
    }

    @Test
    void dropLeavesNothingAndRefreshBeginsAnew() {
        try (SchemaFixture database = everything()) {
            SqlSchemaGenerator generator = database.generator();
            generator.create();
            generator.drop();
            assertThat(generator.dropSql()).isEmpty();
            assertThat(generator.introspect().tables()).isEmpty();
            generator.create();
            generator.refresh();
            assertThat(generator.updateSql()).isEmpty();
        }
    }

    @Test
    void aScriptWithOtherLettersSaysSoFirst() {
        try (SchemaFixture database = SchemaFixture.ofOneSession(database(), Marker.class)) {
            List<String> beginning = database.helper().getScriptBeginningSQL();
            assertThat(beginning)
                    .noneMatch(statement -> database.generator().createSql().contains(statement));
            SchemaModel wanted = database.generator().wanted();
            SchemaModel foreign = wanted.withViews(
                    List.of(new ViewModel(new TableName(null, "umlaut"), "select 'Grüße, 世界' as hello", false)));
            String script = database.generator(foreign).createSql();
            assertThat(script)
                    .startsWith(beginning.isEmpty() ? "create" : beginning.get(0) + ";\n")
                    .contains("'Grüße, 世界'");
            database.executeScript(script);
            assertThat(database.rows("select hello from umlaut")).containsExactly("Grüße, 世界");
            assertThat(database.generator(foreign).updateSql()).isEmpty();
        }
    }

    @Test
    void clearKeepsTheTables() {
        try (SchemaFixture database = everything()) {
            SqlSchemaGenerator generator = database.generator();
            generator.create();
            database.execute(
                    "insert into " + database.quote("article") + " (" + database.quote("title") + ") values ('a')");
            generator.clear();
            assertThat(database.rows("select count(*) from " + database.quote("article")))
                    .containsExactly("0");
            assertThat(generator.updateSql()).isEmpty();
        }
    }

    @Test
    void clearingAtOnceBeginsAnew() {
        try (SchemaFixture database = everything()) {
            SqlSchemaGenerator generator = database.generator();
            generator.create();
            String table = database.quote("article");
            String insert = "insert into " + table + " (" + database.quote("title") + ") values ('a')";
            database.execute(insert);
            database.execute(insert.replace("'a'", "'b'"));
            generator.clear(options -> options.truncate());
            assertThat(database.rows("select count(*) from " + table)).containsExactly("0");
            database.execute(insert);
            boolean atOnce = !database.helper()
                    .getTruncateTablesSQL(generator.wanted().tableNames())
                    .isEmpty();
            assertThat(database.rows("select id from " + table)).containsExactly(atOnce ? "1" : "3");
            assertThat(generator.updateSql()).isEmpty();
            assertThatThrownBy(() -> database.execute("insert into review (article_id) values (99)"))
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);
        }
    }

    @Test
    void whatTheDatabaseDoesNotHaveIsRefusedWithAWayOut() {
        Map<Class<?>, Boolean> wishes;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            wishes = Wishes.refusable(probe.helper());
        }
        wishes.forEach((type, fits) -> {
            if (!fits) {
                try (SchemaFixture database = SchemaFixture.of(database(), type, Wishes.Article.class)) {
                    assertThatThrownBy(database::generator)
                            .isInstanceOf(ValidationException.class)
                            .hasMessageStartingWith(type.getSimpleName())
                            .hasMessageContaining("which this database does not have. ");
                }
            }
        });
    }
}
