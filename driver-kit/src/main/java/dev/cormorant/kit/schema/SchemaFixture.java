package dev.cormorant.kit.schema;

import dev.cormorant.Cormorant;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.SchemaOptions;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.library.Library;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An empty database and its schema generator. */
final class SchemaFixture implements AutoCloseable {
    private final TestDatabase database;
    private final Cormorant orm;

    private SchemaFixture(
            TestDatabase database, List<Class<?>> entities, PoolOptions pool, SchemaOptions schemaOptions) {
        this.database = database;
        this.orm = Cormorant.init(config -> {
            database.configure(config);
            config.entities(entities.toArray(Class<?>[]::new)).pool(pool).schemaOptions(schemaOptions);
        });
    }

    /** One that sends all on one connection, as scripts for people are sent. */
    static SchemaFixture ofOneSession(TestDatabase database, Class<?>... entities) {
        return ofOneSession(database, SchemaOptions.DEFAULT, entities);
    }

    /** The same, with less or more than the mapping says. */
    static SchemaFixture ofOneSession(TestDatabase database, SchemaOptions options, Class<?>... entities) {
        return new SchemaFixture(
                database, List.of(entities), PoolOptions.DEFAULT.withMin(1).withMax(1), options);
    }

    static SchemaFixture of(TestDatabase database, List<Class<?>> entities) {
        return new SchemaFixture(database, entities, PoolOptions.DEFAULT, SchemaOptions.DEFAULT);
    }

    /** One with all entities of the library, and with all that the database can have. */
    static SchemaFixture ofEverything(Supplier<TestDatabase> databases) {
        List<Class<?>> all = new ArrayList<>(Library.ENTITIES);
        try (SchemaFixture probe = of(databases.get(), Marker.class)) {
            all.addAll(Wishes.of(probe.helper()));
        }
        return of(databases.get(), all);
    }

    static SchemaFixture of(TestDatabase database, Class<?>... entities) {
        return of(database, List.of(entities));
    }

    Cormorant orm() {
        return orm;
    }

    /** The generator of the mapped entities. */
    SqlSchemaGenerator generator() {
        return (SqlSchemaGenerator) orm.schema();
    }

    /** A generator of another schema in the same database. */
    SqlSchemaGenerator generator(SchemaModel wanted) {
        return generator().of(wanted);
    }

    SchemaHelper helper() {
        return generator().helper();
    }

    String quote(String name) {
        return helper().vocabulary().quoteIdentifier(name);
    }

    void execute(String sql) {
        sql().execute(sql);
    }

    /** Executes a script as the generator gives it as text. */
    void executeScript(String script) {
        for (String statement : script.split(";\n")) {
            if (!statement.isBlank()) {
                execute(statement);
            }
        }
    }

    private SqlSession sql() {
        return orm.em().fork().unwrap(SqlSession.class);
    }

    /** All rows, each as its values joined by a bar, numbers without their fraction zeros. */
    List<String> rows(String sql) {
        List<String> result = new ArrayList<>();
        for (Map<String, @Nullable Object> row : sql().query(sql)) {
            result.add(String.join(
                    "|", row.values().stream().map(SchemaFixture::plain).toList()));
        }
        return result;
    }

    private static String plain(@Nullable Object value) {
        String text = String.valueOf(value);
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    @Override
    public void close() {
        orm.close();
        database.discard();
    }
}
