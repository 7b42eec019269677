package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Library;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is created is found again, and what is found can be created. */
abstract class SchemaRoundTripSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private SchemaFixture everything() {
        List<Class<?>> all = new ArrayList<>(Library.ENTITIES);
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            all.addAll(Wishes.of(probe.helper()));
        }
        return SchemaFixture.of(database(), all);
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
    void whatTheDatabaseDoesNotHaveIsRefusedWithAWayOut() {
        Map<Class<?>, Boolean> wishes;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            wishes = Wishes.special(probe.helper());
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

    @Test
    void aDatabaseThatIsThereIsNotCreated() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            assertThat(database.generator().ensureDatabase()).isFalse();
        }
    }
}
