package dev.cormorant.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What discovery learned about one entity class. Immutable once discovery is done, and shared by all threads.
 *
 * @param <T> the entity
 */
public final class EntityMetadata<T> {
    private final Class<T> type;
    private final TableName table;
    private final List<PropertyMetadata> properties;
    private final Map<String, PropertyMetadata> byName = new HashMap<>();
    private final List<ColumnMetadata> columns;
    private final List<PropertyMetadata> idProperties;
    private final List<ColumnMetadata> idColumns;
    private final List<ReferenceMetadata> references;
    private final List<CollectionMetadata> collections;
    private final List<IndexMetadata> indexes;
    private final List<CallbackMetadata> callbacks;
    private final @Nullable ScalarMetadata version;
    private final TableRules rules;
    private final List<ColumnMetadata> made;
    private final @Nullable ViewMetadata view;

    EntityMetadata(
            EntityDefinition definition,
            Class<T> type,
            List<PropertyMetadata> properties,
            List<IndexMetadata> indexes) {
        this.type = type;
        this.table = definition.table();
        this.rules = definition.rules();
        this.view = definition.view();
        this.properties = List.copyOf(properties);
        this.indexes = List.copyOf(indexes);
        this.callbacks = List.copyOf(definition.callbacks());
        this.columns = columns(this.properties);
        this.made = columns.stream()
                .filter(column -> column.options().isMadeByDatabase())
                .toList();
        this.idProperties =
                this.properties.stream().filter(PropertyMetadata::isId).toList();
        this.idColumns = columns(idProperties);
        this.references = only(ReferenceMetadata.class);
        this.collections = only(CollectionMetadata.class);
        this.version = only(ScalarMetadata.class).stream()
                .filter(ScalarMetadata::isVersion)
                .findFirst()
                .orElse(null);
        this.properties.forEach(property -> byName.put(property.name(), property));
    }

    private static List<ColumnMetadata> columns(List<PropertyMetadata> properties) {
        return properties.stream()
                .flatMap(property -> property.columns().stream())
                .toList();
    }

    private <P extends PropertyMetadata> List<P> only(Class<P> kind) {
        return properties.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The entity class.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The name of the entity.
     *
     * @return the simple name of its class
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * Where its rows are.
     *
     * @return the name of the table or collection
     */
    public TableName table() {
        return table;
    }

    /**
     * All persistent properties, those of superclasses first.
     *
     * @return the properties, each at its {@link PropertyMetadata#index()}
     */
    public List<PropertyMetadata> properties() {
        return properties;
    }

    /**
     * Finds a property.
     *
     * @param name its name
     * @return the property, or null
     */
    public @Nullable PropertyMetadata find(String name) {
        return byName.get(name);
    }

    /**
     * All columns of the table: the layout of a row of this entity.
     *
     * @return the columns, each at its {@link ColumnMetadata#position()}
     */
    public List<ColumnMetadata> columns() {
        return columns;
    }

    /**
     * The properties of the primary key.
     *
     * @return at least one
     */
    public List<PropertyMetadata> idProperties() {
        return idProperties;
    }

    /**
     * The columns of the primary key.
     *
     * @return at least one
     */
    public List<ColumnMetadata> idColumns() {
        return idColumns;
    }

    /**
     * The to-one relations.
     *
     * @return both owning and inverse ones
     */
    public List<ReferenceMetadata> references() {
        return references;
    }

    /**
     * The to-many relations.
     *
     * @return both owning and inverse ones
     */
    public List<CollectionMetadata> collections() {
        return collections;
    }

    /**
     * The version of optimistic locking.
     *
     * @return the property, or null if the entity has none
     */
    public @Nullable ScalarMetadata version() {
        return version;
    }

    /**
     * The property whose value the database or Cormorant makes.
     *
     * @return the one property of the primary key if it is generated, otherwise null
     */
    public @Nullable ScalarMetadata generatedId() {
        return idProperties.size() == 1
                        && idProperties.get(0) instanceof ScalarMetadata scalar
                        && scalar.generation() != Generation.NONE
                ? scalar
                : null;
    }

    /**
     * Indexes and unique constraints that the mapping names for the table; those of single columns and of foreign keys
     * follow from the columns.
     *
     * @return the indexes
     */
    public List<IndexMetadata> indexes() {
        return indexes;
    }

    /**
     * The lifecycle callbacks, those of superclasses first.
     *
     * @return the callbacks
     */
    public List<CallbackMetadata> callbacks() {
        return callbacks;
    }

    /**
     * What the database itself shall know and do about the table.
     *
     * @return checks, comment and options
     */
    public TableRules rules() {
        return rules;
    }

    /**
     * The columns whose values the database may make, by a default or an expression.
     *
     * @return the columns; most often none
     */
    public List<ColumnMetadata> columnsMadeByDatabase() {
        return made;
    }

    /**
     * The view that the entity stands for.
     *
     * @return the view, or null for an entity with a table
     */
    public @Nullable ViewMetadata view() {
        return view;
    }

    @Override
    public String toString() {
        return name();
    }
}
