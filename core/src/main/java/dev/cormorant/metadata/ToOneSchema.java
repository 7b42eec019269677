package dev.cormorant.metadata;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
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
    private ForeignKeyMetadata foreignKey = ForeignKeyMetadata.DEFAULT;
    private boolean cascadePersist = true;
    private boolean cascadeRemove;
    private boolean orphanRemoval;

    ToOneSchema() {}

    static ReferenceMapping mapping(boolean oneToOne, Consumer<ToOneSchema> options) {
        ToOneSchema schema = new ToOneSchema();
        options.accept(schema);
        return new ReferenceMapping(
                new ReferenceShape(schema.id, schema.required || schema.id, oneToOne, false, schema.foreignKey),
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
        foreignKey = foreignKey.withoutConstraint();
        return this;
    }

    /**
     * Names the foreign key constraint; otherwise the naming strategy does.
     *
     * @param name its name
     * @return this
     */
    public ToOneSchema constraint(String name) {
        foreignKey =
                new ForeignKeyMetadata(true, name, foreignKey.onDelete(), foreignKey.onUpdate(), foreignKey.deferral());
        return this;
    }

    /**
     * Says what the database does when the target is deleted.
     *
     * @param action what happens to the rows that point at it
     * @return this
     */
    public ToOneSchema onDelete(ReferentialAction action) {
        foreignKey = new ForeignKeyMetadata(
                foreignKey.constraint(), foreignKey.name(), action, foreignKey.onUpdate(), foreignKey.deferral());
        return this;
    }

    /**
     * Says what the database does when the key of the target changes.
     *
     * @param action what happens to the rows that point at it
     * @return this
     */
    public ToOneSchema onUpdate(ReferentialAction action) {
        foreignKey = new ForeignKeyMetadata(
                foreignKey.constraint(), foreignKey.name(), foreignKey.onDelete(), action, foreignKey.deferral());
        return this;
    }

    /**
     * Says when the database checks the foreign key.
     *
     * @param deferral the time
     * @return this
     */
    public ToOneSchema checked(Deferral deferral) {
        foreignKey = new ForeignKeyMetadata(
                foreignKey.constraint(), foreignKey.name(), foreignKey.onDelete(), foreignKey.onUpdate(), deferral);
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
