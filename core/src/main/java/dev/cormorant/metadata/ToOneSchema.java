package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says in an {@link EntitySchema} more about a to-one relation. Not thread-safe.
 */
public final class ToOneSchema {
    private final List<JoinColumnDefinition> joinColumns = new ArrayList<>();
    private String mappedBy = "";
    private boolean id;
    private boolean required;
    private boolean constraint = true;
    private boolean cascadePersist = true;
    private boolean cascadeRemove;
    private boolean orphanRemoval;

    ToOneSchema() {}

    static ReferenceMapping mapping(boolean oneToOne, Consumer<ToOneSchema> options) {
        ToOneSchema schema = new ToOneSchema();
        options.accept(schema);
        return new ReferenceMapping(
                new ReferenceShape(schema.id, schema.required || schema.id, oneToOne, false, schema.constraint),
                schema.mappedBy,
                List.copyOf(schema.joinColumns),
                new RelationOptions(schema.cascadePersist, schema.cascadeRemove, schema.orphanRemoval));
    }

    /**
     * Makes this the inverse side.
     *
     * @param property the property of the target that owns the relation
     * @return this
     */
    public ToOneSchema mappedBy(String property) {
        this.mappedBy = property;
        return this;
    }

    /**
     * Makes the relation part of the primary key.
     *
     * @return this
     */
    public ToOneSchema id() {
        this.id = true;
        return this;
    }

    /**
     * Forbids null.
     *
     * @return this
     */
    public ToOneSchema required() {
        this.required = true;
        return this;
    }

    /**
     * Names the foreign key column to a key of one column.
     *
     * @param name its name
     * @return this
     */
    public ToOneSchema joinColumn(String name) {
        return joinColumn(name, "");
    }

    /**
     * Names one of the foreign key columns.
     *
     * @param name its name
     * @param referenced the key column of the target that it points at
     * @return this
     */
    public ToOneSchema joinColumn(String name, String referenced) {
        joinColumns.add(new JoinColumnDefinition(new ColumnDefinition(name, ColumnOptions.DEFAULT), referenced));
        return this;
    }

    /**
     * Leaves the foreign key constraint out of the schema of the database.
     *
     * @return this
     */
    public ToOneSchema noConstraint() {
        this.constraint = false;
        return this;
    }

    /**
     * Does not persist the target with the owner.
     *
     * @return this
     */
    public ToOneSchema noCascadePersist() {
        this.cascadePersist = false;
        return this;
    }

    /**
     * Removes the target with the owner.
     *
     * @return this
     */
    public ToOneSchema cascadeRemove() {
        this.cascadeRemove = true;
        return this;
    }

    /**
     * Removes a target that leaves the relation.
     *
     * @return this
     */
    public ToOneSchema orphanRemoval() {
        this.orphanRemoval = true;
        return this;
    }
}
