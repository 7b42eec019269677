package dev.cormorant.docs.dialects;

import dev.cormorant.config.SchemaOptions;
import dev.cormorant.error.ValidationException;
import dev.cormorant.h2.H2Platform;
import dev.cormorant.mariadb.MariaDbPlatform;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.EntitySchema;
import dev.cormorant.metadata.EntitySchemaBuilder;
import dev.cormorant.metadata.Generation;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.UnderscoreNaming;
import dev.cormorant.mysql.MySqlPlatform;
import dev.cormorant.postgresql.PostgreSqlPlatform;
import dev.cormorant.sql.AbstractSqlPlatform;
import dev.cormorant.sql.jdbc.SqlStateConverter;
import dev.cormorant.sql.schema.SchemaAccess;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sqlite.SqlitePlatform;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What each database is told of one entity, beyond an ordinary table; or why it is told nothing. */
final class SideBySide {
    private static final Map<String, AbstractSqlPlatform> PLATFORMS = platforms();
    private static final SchemaAccess NOWHERE = new SchemaAccess(
            () -> {
                throw new SQLException("No database is asked.");
            },
            new SqlStateConverter());

    private SideBySide() {}

    /** An ordinary one, before a test adds what it is about. */
    static final class Item {
        private Long id = 0L;
        private String name = "";
        private int place;
    }

    private static Map<String, AbstractSqlPlatform> platforms() {
        Map<String, AbstractSqlPlatform> all = new LinkedHashMap<>();
        all.put("SQLite", new SqlitePlatform());
        all.put("H2", new H2Platform());
        all.put("PostgreSQL", new PostgreSqlPlatform());
        all.put("MySQL", new MySqlPlatform());
        all.put("MariaDB", new MariaDbPlatform());
        return all;
    }

    /** The names of databases, and below what they are told alike. */
    static String of(UnaryOperator<EntitySchemaBuilder<Item>> word, RoutineMetadata... routines) {
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        PLATFORMS.forEach((name, platform) -> {
            List<String> usual = told(platform, UnaryOperator.identity());
            List<String> special = told(platform, word, routines).stream()
                    .filter(statement -> !usual.contains(statement))
                    .toList();
            alike.computeIfAbsent(special, statements -> new ArrayList<>()).add(name);
        });
        StringBuilder all = new StringBuilder();
        alike.forEach((statements, names) -> {
            all.append(String.join(", ", names)).append(":\n");
            statements.forEach(statement -> all.append("  ").append(statement).append('\n'));
        });
        return all.toString();
    }

    private static List<String> told(
            AbstractSqlPlatform platform, UnaryOperator<EntitySchemaBuilder<Item>> word, RoutineMetadata... routines) {
        SchemaHelper helper = Objects.requireNonNull(platform.getSchemaHelper());
        SchemaOptions options = SchemaOptions.DEFAULT.withRoutines(routines);
        try {
            String script =
                    new SqlSchemaGenerator(model(word), new UnderscoreNaming(), helper, NOWHERE, options).createSql();
            return Stream.of(script.split(";\n"))
                    .map(statement -> statement.replaceAll("\\s+", " "))
                    .toList();
        } catch (ValidationException e) {
            return List.of("refused: " + e.getMessage());
        }
    }

    private static EntityModel model(UnaryOperator<EntitySchemaBuilder<Item>> word) {
        EntitySchemaBuilder<Item> item = EntitySchema.of(Item.class)
                .id("id", Generation.NONE)
                .property("name")
                .property("place");
        EntitySchema<Item> schema = word.apply(item).build();
        return EntityDiscovery.discover(List.of(), List.of(schema), new UnderscoreNaming());
    }
}
