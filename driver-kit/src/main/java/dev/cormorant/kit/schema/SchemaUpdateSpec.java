package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.PrimaryKeyModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an update may do, and how it tells about it. */
abstract class SchemaUpdateSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private static SchemaModel schema(TableModel... tables) {
        return new SchemaModel(List.of(tables), List.of());
    }

    private static TableModel table(SchemaFixture database, String name, String... columns) {
        RandomTypes types = new RandomTypes(database.helper());
        List<ColumnModel> models = new ArrayList<>();
        models.add(ColumnModel.of("id", types.of("key"), false));
        for (String column : columns) {
            models.add(ColumnModel.of(column, types.of(column.startsWith("n") ? "int" : "text"), true));
        }
        return new TableModel(
                new TableName(null, name),
                models,
                new PrimaryKeyModel(null, List.of("id")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static TableModel indexed(TableModel table, String column) {
        return table.withIndexes(
                List.of(new IndexModel(table.name().name() + "_by_" + column, List.of(column), false)));
    }

    @Test
    void aSafeUpdateDropsNothing() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            database.generator(
                            schema(indexed(table(database, "shop", "name", "nine"), "nine"), table(database, "gone")))
                    .create();
            database.execute("insert into " + database.quote("shop") + " values (1, 5, 6)");
            SqlSchemaGenerator generator = database.generator(schema(table(database, "shop", "name", "title")));
            generator.update(options -> options.safe().dropUnknown());
            assertThat(generator.updateSql(options -> options.safe().dropUnknown()))
                    .isEmpty();
            assertThat(database.rows("select " + database.quote("name") + " from " + database.quote("shop")))
                    .containsExactly("5");
            assertThat(generator.introspect().find(new TableName(null, "gone"))).isNotNull();
        }
    }

    @Test
    void aSafeUpdateKeepsColumnsWithTheirIndexes() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            TableModel full = indexed(table(database, "shop", "name", "text"), "text");
            database.generator(schema(full)).create();
            SqlSchemaGenerator generator = database.generator(schema(table(database, "shop", "name")));
            assertThat(generator.updateSql(options -> options.safe())).isEmpty();
            assertThat(generator.updateSql(options -> options.skipColumns("shop\\.text")))
                    .isEmpty();
            assertThat(generator.updateSql(options -> options.skipColumns("te.*")))
                    .isEmpty();
            assertThat(generator.updateSql(options -> options.skipColumns("other\\.text")))
                    .isNotEmpty();
            generator.update();
            TableModel found = Objects.requireNonNull(generator.introspect().find(new TableName(null, "shop")));
            assertThat(found.columns()).extracting(ColumnModel::name).containsExactly("id", "name");
            assertThat(found.indexes()).isEmpty();
        }
    }

    @Test
    void unknownTablesAreDroppedOnlyIfAskedFor() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            database.generator(schema(table(database, "a_migration"), table(database, "old"), table(database, "shop")))
                    .create();
            SqlSchemaGenerator generator = database.generator(schema(table(database, "shop")));
            assertThat(generator.updateSql()).isEmpty();
            generator.update(options -> options.dropUnknown().skipTables(".*_migration"));
            assertThat(generator.introspect().tableNames())
                    .extracting(TableName::name)
                    .containsExactlyInAnyOrder("a_migration", "shop");
        }
    }

    @Test
    void skippedTablesAreNeitherCreatedNorChanged() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            SqlSchemaGenerator generator =
                    database.generator(schema(table(database, "shop", "name"), table(database, "mine")));
            assertThat(generator.updateSql(options -> options.skipTables("shop")))
                    .doesNotContain("shop");
        }
    }

    @Test
    void anUpdateCanBeTakenBack() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            SchemaModel before =
                    schema(indexed(table(database, "shop", "name", "text"), "text"), table(database, "old"));
            database.generator(before).create();
            SqlSchemaGenerator generator = database.generator(
                    schema(table(database, "shop", "name", "title", "nine"), table(database, "fresh", "text")));
            String revert = generator.revertSql(options -> {});
            generator.update();
            assertThat(database.generator(before).updateSql()).isNotEmpty();
            database.executeScript(revert);
            assertThat(database.generator(before).updateSql(options -> options.dropUnknown()))
                    .isEmpty();
        }
    }

    @Test
    void progressIsToldStatementByStatement() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            SqlSchemaGenerator generator = database.generator(schema(table(database, "a"), table(database, "b")));
            List<String> steps = new ArrayList<>();
            generator.update(options -> options.onProgress(
                    (done, all, next) -> steps.add(done + "/" + all + (next.isEmpty() ? "" : " .."))));
            assertThat(steps).containsExactly("0/2 ..", "1/2 ..", "2/2");
        }
    }

    @Test
    void aRenamedColumnKeepsItsValues() {
        try (SchemaFixture database = SchemaFixture.of(database(), Marker.class)) {
            database.generator(schema(indexed(table(database, "shop", "text"), "text")))
                    .create();
            database.execute("insert into " + database.quote("shop") + " values (1, 'kept')");
            SqlSchemaGenerator generator =
                    database.generator(schema(indexed(table(database, "shop", "title"), "title")));
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
            assertThat(database.rows("select " + database.quote("title") + " from " + database.quote("shop")))
                    .containsExactly("kept");
        }
    }
}
