package dev.cormorant.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema helper that every driver starts with, on a database that it knows nothing about. */
class JdbcSchemaReaderTest {
    @TempDir
    Path folder;

    /** What this database really can't do; all else is the default. */
    private static final class PlainSchemaHelper extends SchemaHelper {
        PlainSchemaHelper() {
            super(new SqlitePlatform());
        }

        @Override
        public boolean supportsAddingConstraints() {
            return false;
        }
    }

    @Test
    void a_schema_reported_through_jdbc_needs_no_update_after_its_creation() {
        SqliteFile database = new SqliteFile(folder.resolve("plain.db"));
        SchemaModel model = TableBuilder.schema(
                TableBuilder.table("author_x")
                        .required("name", "text")
                        .column("price", "real")
                        .column("code", "varchar(20)")
                        .unique("name")
                        .index("price", "name"),
                TableBuilder.table("authorYx"),
                TableBuilder.keyed("place", "code", "zone")
                        .required("zone", "text")
                        .required("code", "text")
                        .column("author_id", "integer")
                        .reference(List.of("author_id"), "author_x", List.of("id"), ReferentialAction.SET_NULL),
                TableBuilder.table("house")
                        .column("place_code", "text")
                        .column("place_zone", "text")
                        .reference(
                                List.of("place_code", "place_zone"),
                                "place",
                                List.of("code", "zone"),
                                ReferentialAction.CASCADE));
        SqlSchemaGenerator generator = new SqlSchemaGenerator(model, new PlainSchemaHelper(), database.access());
        generator.create();
        assertThat(generator.updateSql()).isEmpty();
        database.execute("alter table author_x add column odd text", "drop index author_x_name_unique");
        assertThat(generator.updateSql())
                .contains("create unique index `author_x_name_unique` on `author_x` (`name`)")
                .contains("alter table `author_x` drop column `odd`");
        generator.update();
        assertThat(generator.updateSql()).isEmpty();
        generator.drop();
        assertThat(database.query("select name from sqlite_master where name not like 'sqlite%'"))
                .isEmpty();
    }
}
