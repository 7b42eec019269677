package dev.cormorant.kit.capability;

import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.metadata.TableName;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open database, as declarations and probes see it. */
public final class Live {
    private final Cormorant orm;
    private final Supplier<EntityManager> managers;

    /**
     * Looks at a database.
     *
     * @param orm where it is open
     * @param managers gives new entity managers, and ends what they leave open
     */
    public Live(Cormorant orm, Supplier<EntityManager> managers) {
        this.orm = orm;
        this.managers = managers;
    }

    Cormorant orm() {
        return orm;
    }

    EntityManager em() {
        return managers.get();
    }

    DatabaseDriver<?> driver() {
        return orm.driver();
    }

    Platform platform() {
        return orm.driver().getPlatform();
    }

    void store(Object... entities) {
        EntityManager em = em();
        Arrays.asList(entities).forEach(em::persist);
        em.flush();
    }

    /** How the database says things, or null if it does not speak SQL. */
    @Nullable
    SqlVocabulary vocabulary() {
        return platform() instanceof SqlVocabulary vocabulary ? vocabulary : null;
    }

    SqlVocabulary sql() {
        return Objects.requireNonNull(vocabulary());
    }

    boolean speaksSql(Predicate<SqlVocabulary> further) {
        SqlVocabulary vocabulary = vocabulary();
        return vocabulary != null && further.test(vocabulary);
    }

    boolean makesSchemas() {
        try {
            return orm.schema() != null;
        } catch (UnsupportedByDriverException none) {
            return false;
        }
    }

    boolean makesSchemas(Predicate<SchemaHelper> further) {
        return makesSchemas() && orm.schema() instanceof SqlSchemaGenerator sql && further.test(sql.helper());
    }

    SchemaHelper helper() {
        return ((SqlSchemaGenerator) orm.schema()).helper();
    }

    /** Whether the driver overrides an operation that the core does not give. */
    boolean overrides(String operation) {
        return Arrays.stream(driver().getClass().getMethods())
                .filter(method -> method.getName().equals(operation))
                .anyMatch(method -> method.getDeclaringClass() != DatabaseDriver.class);
    }

    /** Executes SQL of the kit's own; {@code [x]} stands for the quoted name x. */
    void execute(String text, @Nullable Object... parameters) {
        session().execute(quoted(text), parameters);
    }

    List<Map<String, @Nullable Object>> query(String text, @Nullable Object... parameters) {
        return session().query(quoted(text), parameters);
    }

    /** Executes a statement, and then another one that takes it back as far as it got. */
    void tryOut(String text, String back) {
        try {
            execute(text);
        } finally {
            discard(back);
        }
    }

    @SuppressWarnings("EmptyCatch") // What was not made cannot be taken back.
    private void discard(String back) {
        try {
            execute(back);
        } catch (RuntimeException nothingThere) {
        }
    }

    private SqlSession session() {
        return em().unwrap(SqlSession.class);
    }

    private String quoted(String text) {
        StringBuilder result = new StringBuilder();
        String[] parts = text.split("[\\[\\]]", -1);
        for (int i = 0; i < parts.length; i++) {
            result.append(i % 2 == 0 ? parts[i] : sql().quoteIdentifier(parts[i]));
        }
        return result.toString();
    }

    /** Executes a statement as it is. */
    void send(String statement) {
        session().execute(statement);
    }

    TableName name(Class<?> type) {
        return orm.model().of(type).table();
    }

    /** The quoted table of an entity. */
    String table(Class<?> type) {
        return sql().quoteTable(name(type));
    }
}
