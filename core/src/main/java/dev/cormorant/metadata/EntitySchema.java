package dev.cormorant.metadata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of an entity class without annotations; annotations on the class are not read. Immutable, and shared by
 * all threads.
 *
 * <p>Only what the schema names is mapped: fields, or accessors where there is no such field, in superclasses too.
 *
 * <pre>{@code
 * EntitySchema<Author> schema = EntitySchema.of(Author.class)
 *         .id("id", Generation.IDENTITY)
 *         .property("name", name -> name.length(100).notNull())
 *         .manyToOne("publisher")
 *         .oneToMany("books", "author")
 *         .build();
 * }</pre>
 *
 * @param <T> the entity
 */
public final class EntitySchema<T> {
    private final Class<T> type;
    private final TableName table;
    private final Map<String, Mapping> properties;
    private final List<IndexDefinition> indexes;
    private final SchemaCallbacks callbacks;
    private final TableRules rules;
    private final @Nullable ViewMetadata view;

    EntitySchema(
            Class<T> type,
            TableName table,
            Map<String, Mapping> properties,
            List<IndexDefinition> indexes,
            SchemaCallbacks callbacks,
            TableRules rules,
            @Nullable ViewMetadata view) {
        this.type = type;
        this.table = table;
        this.properties = properties;
        this.indexes = List.copyOf(indexes);
        this.callbacks = callbacks;
        this.rules = rules;
        this.view = view;
    }

    /**
     * Begins the schema of an entity.
     *
     * @param type the entity class
     * @param <T> the entity
     * @return a builder
     */
    public static <T> EntitySchemaBuilder<T> of(Class<T> type) {
        return new EntitySchemaBuilder<>(type);
    }

    /**
     * The entity class.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    TableName table() {
        return table;
    }

    Map<String, Mapping> properties() {
        return properties;
    }

    List<IndexDefinition> indexes() {
        return indexes;
    }

    SchemaCallbacks callbacks() {
        return callbacks;
    }

    TableRules rules() {
        return rules;
    }

    @Nullable
    ViewMetadata view() {
        return view;
    }
}
