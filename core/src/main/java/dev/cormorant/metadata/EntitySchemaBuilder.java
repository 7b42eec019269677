package dev.cormorant.metadata;

import dev.cormorant.error.ValidationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link EntitySchema}: one call for each property, in the order of the columns. Not thread-safe.
 *
 * @param <T> the entity
 */
public final class EntitySchemaBuilder<T> {
    private final Class<T> type;
    private final Map<String, Mapping> properties = new LinkedHashMap<>();
    private final List<IndexDefinition> indexes = new ArrayList<>();
    private final List<TriggerMetadata> triggers = new ArrayList<>();
    private final List<Class<?>> listeners = new ArrayList<>();
    private final List<Map.Entry<CallbackKind, String>> methods = new ArrayList<>();
    private @Nullable String schema;
    private String table = "";
    private final List<CheckMetadata> checks = new ArrayList<>();
    private String comment = "";
    private String options = "";
    private @Nullable PartitioningMetadata partitioning;
    private @Nullable ViewMetadata view;

    EntitySchemaBuilder(Class<T> type) {
        this.type = type;
    }

    /**
     * Names the table; otherwise the naming strategy does.
     *
     * @param name its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> table(String name) {
        this.table = name;
        return this;
    }

    /**
     * Names the schema of the table; otherwise it is the default one.
     *
     * @param name its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> schema(String name) {
        this.schema = name;
        return this;
    }

    /**
     * Says what the table is for, in the database.
     *
     * @param text the comment
     * @return this builder
     */
    public EntitySchemaBuilder<T> comment(String text) {
        this.comment = text;
        return this;
    }

    /**
     * Adds a condition that the database holds all rows to.
     *
     * @param name the name of the constraint; empty to let the naming strategy make one
     * @param condition SQL
     * @return this builder
     */
    public EntitySchemaBuilder<T> check(String name, String condition) {
        checks.add(new CheckMetadata(name, condition));
        return this;
    }

    /**
     * Adds something to the end of the statement that creates the table.
     *
     * @param sql SQL, which is not compared later
     * @return this builder
     */
    public EntitySchemaBuilder<T> options(String sql) {
        this.options = sql;
        return this;
    }

    /**
     * Makes the entity one of a view instead of a table: it is only read.
     *
     * @param sql the query that the view stands for
     * @param materialized whether the database keeps its rows
     * @return this builder
     */
    public EntitySchemaBuilder<T> view(String sql, boolean materialized) {
        this.view = new ViewMetadata(sql, materialized);
        return this;
    }

    /**
     * Adds a property to the primary key.
     *
     * @param property its name
     * @param generation who makes its value
     * @return this builder
     */
    public EntitySchemaBuilder<T> id(String property, Generation generation) {
        return id(property, id -> id.generated(generation));
    }

    /**
     * Adds a property to the primary key.
     *
     * @param property its name
     * @param options says more about it
     * @return this builder
     */
    public EntitySchemaBuilder<T> id(String property, Consumer<PropertySchema> options) {
        return put(property, PropertySchema.mapping(options.andThen(PropertySchema::id)));
    }

    /**
     * Adds the version of optimistic locking.
     *
     * @param property its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> version(String property) {
        return put(property, PropertySchema.mapping(PropertySchema::version));
    }

    /**
     * Adds a property that is one value.
     *
     * @param property its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> property(String property) {
        return property(property, options -> {});
    }

    /**
     * Adds a property that is one value.
     *
     * @param property its name
     * @param options says more about it
     * @return this builder
     */
    public EntitySchemaBuilder<T> property(String property, Consumer<PropertySchema> options) {
        return put(property, PropertySchema.mapping(options));
    }

    /**
     * Adds a property that is an embeddable, whose class need not be annotated.
     *
     * @param property its name
     * @param options names the properties of the embeddable
     * @return this builder
     */
    public EntitySchemaBuilder<T> embedded(String property, Consumer<EmbeddedSchema> options) {
        return put(property, EmbeddedSchema.mapping(options));
    }

    /**
     * Adds a many-to-one relation.
     *
     * @param property its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> manyToOne(String property) {
        return manyToOne(property, options -> {});
    }

    /**
     * Adds a many-to-one relation.
     *
     * @param property its name
     * @param options says more about it
     * @return this builder
     */
    public EntitySchemaBuilder<T> manyToOne(String property, Consumer<ToOneSchema> options) {
        return put(property, ToOneSchema.mapping(false, options));
    }

    /**
     * Adds either side of a one-to-one relation.
     *
     * @param property its name
     * @param options says more about it; on the inverse side, what it is mapped by
     * @return this builder
     */
    public EntitySchemaBuilder<T> oneToOne(String property, Consumer<ToOneSchema> options) {
        return put(property, ToOneSchema.mapping(true, options));
    }

    /**
     * Adds a one-to-many relation.
     *
     * @param property its name
     * @param mappedBy the many-to-one property of the target
     * @return this builder
     */
    public EntitySchemaBuilder<T> oneToMany(String property, String mappedBy) {
        return oneToMany(property, mappedBy, options -> {});
    }

    /**
     * Adds a one-to-many relation.
     *
     * @param property its name
     * @param mappedBy the many-to-one property of the target
     * @param options says more about it
     * @return this builder
     */
    public EntitySchemaBuilder<T> oneToMany(String property, String mappedBy, Consumer<ToManySchema> options) {
        return put(property, ToManySchema.mapping(false, options.andThen(many -> many.mappedBy(mappedBy))));
    }

    /**
     * Adds the owning side of a many-to-many relation.
     *
     * @param property its name
     * @return this builder
     */
    public EntitySchemaBuilder<T> manyToMany(String property) {
        return manyToMany(property, options -> {});
    }

    /**
     * Adds either side of a many-to-many relation.
     *
     * @param property its name
     * @param options says more about it; on the inverse side, what it is mapped by
     * @return this builder
     */
    public EntitySchemaBuilder<T> manyToMany(String property, Consumer<ToManySchema> options) {
        return put(property, ToManySchema.mapping(true, options));
    }

    /**
     * Adds an index, named by the naming strategy.
     *
     * @param columns its columns in order
     * @return this builder
     */
    public EntitySchemaBuilder<T> index(String... columns) {
        return index(index -> index.on(columns));
    }

    /**
     * Adds an index.
     *
     * @param options what it is over, and more
     * @return this builder
     */
    public EntitySchemaBuilder<T> index(Consumer<IndexSchema> options) {
        indexes.add(IndexSchema.definition(options));
        return this;
    }

    /**
     * Adds a unique constraint, named by the naming strategy.
     *
     * @param columns its columns in order
     * @return this builder
     */
    public EntitySchemaBuilder<T> unique(String... columns) {
        indexes.add(new IndexDefinition("", List.of(columns), true, IndexRules.CONSTRAINT));
        return this;
    }

    /**
     * Adds a trigger.
     *
     * @param trigger when it does what
     * @return this builder
     */
    public EntitySchemaBuilder<T> trigger(TriggerMetadata trigger) {
        triggers.add(trigger);
        return this;
    }

    /**
     * Sorts the rows of the table into partitions.
     *
     * @param how into which, and by what
     * @return this builder
     */
    public EntitySchemaBuilder<T> partitioned(PartitioningMetadata how) {
        partitioning = how;
        return this;
    }

    /**
     * Adds a method of the entity as a lifecycle callback.
     *
     * @param moment when it is called
     * @param method the name of a method without parameters and result
     * @return this builder
     */
    public EntitySchemaBuilder<T> on(CallbackKind moment, String method) {
        methods.add(Map.entry(moment, method));
        return this;
    }

    /**
     * Adds a listener, whose annotated methods are called with the entity.
     *
     * @param listener a class with a constructor without parameters
     * @return this builder
     */
    public EntitySchemaBuilder<T> listener(Class<?> listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Ends the schema.
     *
     * @return the schema, which keeps nothing of this builder
     */
    public EntitySchema<T> build() {
        return new EntitySchema<>(
                type,
                new TableName(schema, table),
                Collections.unmodifiableMap(new LinkedHashMap<>(properties)),
                indexes,
                new SchemaCallbacks(List.copyOf(listeners), List.copyOf(methods)),
                new TableRules(checks, triggers, comment, options, partitioning),
                view);
    }

    private EntitySchemaBuilder<T> put(String property, Mapping mapping) {
        if (properties.put(property, mapping) != null) {
            throw new ValidationException("The schema of " + type.getSimpleName() + " names the property '" + property
                    + "' twice. Leave one of the two.");
        }
        return this;
    }
}
