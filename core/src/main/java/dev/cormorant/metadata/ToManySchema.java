package dev.cormorant.metadata;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says in an {@link EntitySchema} more about a to-many relation. Not thread-safe.
 */
public final class ToManySchema {
    private String mappedBy = "";
    private boolean cascadePersist = true;
    private boolean cascadeRemove;
    private boolean orphanRemoval;
    private @Nullable String orderBy;
    private @Nullable JoinTableDefinition joinTable;
    private boolean constraint = true;

    ToManySchema() {}

    static CollectionMapping mapping(boolean manyToMany, Consumer<ToManySchema> options) {
        ToManySchema schema = new ToManySchema();
        options.accept(schema);
        return new CollectionMapping(
                manyToMany,
                schema.mappedBy,
                new RelationOptions(schema.cascadePersist, schema.cascadeRemove, schema.orphanRemoval),
                schema.orderBy,
                schema.links());
    }

    private @Nullable JoinTableDefinition links() {
        return constraint
                ? joinTable
                : Objects.requireNonNullElse(joinTable, JoinTableDefinition.DEFAULT)
                        .withoutConstraints();
    }

    /**
     * Leaves the foreign keys of the table of a many-to-many relation out of the schema of the database. Links still go with
     * their entities.
     *
     * @return this
     */
    public ToManySchema noConstraint() {
        this.constraint = false;
        return this;
    }

    /**
     * Makes this the inverse side.
     *
     * @param property the property of the target that owns the relation
     * @return this
     */
    public ToManySchema mappedBy(String property) {
        this.mappedBy = property;
        return this;
    }

    /**
     * Sets the order in which elements are loaded.
     *
     * @param order properties of the target such as {@code name DESC, id}; empty for its primary key
     * @return this
     */
    public ToManySchema orderBy(String order) {
        this.orderBy = order;
        return this;
    }

    /**
     * Names the table of a many-to-many relation.
     *
     * @param name its name
     * @return this
     */
    public ToManySchema joinTable(String name) {
        this.joinTable = JoinTableDefinition.named(name, List.of(), List.of());
        return this;
    }

    /**
     * Names the table of a many-to-many relation and its columns.
     *
     * @param name its name
     * @param ownerColumn what points at the owner
     * @param targetColumn what points at the target
     * @return this
     */
    public ToManySchema joinTable(String name, String ownerColumn, String targetColumn) {
        this.joinTable = JoinTableDefinition.named(name, column(ownerColumn), column(targetColumn));
        return this;
    }

    private static List<JoinColumnDefinition> column(String name) {
        return List.of(new JoinColumnDefinition(new ColumnDefinition(name, ColumnOptions.DEFAULT), ""));
    }

    /**
     * Does not persist elements with the owner.
     *
     * @return this
     */
    public ToManySchema noCascadePersist() {
        this.cascadePersist = false;
        return this;
    }

    /**
     * Removes the elements with the owner.
     *
     * @return this
     */
    public ToManySchema cascadeRemove() {
        this.cascadeRemove = true;
        return this;
    }

    /**
     * Removes an element that leaves the relation.
     *
     * @return this
     */
    public ToManySchema orphanRemoval() {
        this.orphanRemoval = true;
        return this;
    }
}
