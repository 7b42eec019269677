package dev.cormorant.sql.schema;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.metadata.TableName;
import java.util.List;

/**
 * A foreign key. Role: use.
 *
 * @param name its name; empty if none is known
 * @param columns its columns in order
 * @param target the table that it points at
 * @param targetColumns the columns there, in the same order
 * @param onDelete what happens when the target goes away
 * @param onUpdate what happens when the target's key changes
 * @param deferral when it is checked
 */
public record ForeignKeyModel(
        String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral) {
    /**
     * Makes it so that it can't change.
     *
     * @param name its name; empty if none is known
     * @param columns its columns in order
     * @param target the table that it points at
     * @param targetColumns the columns there, in the same order
     * @param onDelete what happens when the target goes away
     * @param onUpdate what happens when the target's key changes
     * @param deferral when it is checked
     */
    public ForeignKeyModel {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /**
     * A foreign key that is checked after each statement.
     *
     * @param name its name; empty if none is known
     * @param columns its columns in order
     * @param target the table that it points at
     * @param targetColumns the columns there, in the same order
     * @param onDelete what happens when the target goes away
     * @param onUpdate what happens when the target's key changes
     */
    public ForeignKeyModel(
            String name,
            List<String> columns,
            TableName target,
            List<String> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        this(name, columns, target, targetColumns, onDelete, onUpdate, Deferral.NONE);
    }

    /**
     * Tells whether two foreign keys say the same, whatever their names; {@code restrict} is {@code no action}.
     *
     * @param other another one
     * @return true if they do
     */
    public boolean saysTheSameAs(ForeignKeyModel other) {
        return columns.equals(other.columns) && pointsWhere(other);
    }

    boolean pointsWhere(ForeignKeyModel other) {
        return target.equals(other.target)
                && targetColumns.equals(other.targetColumns)
                && onDelete.sameAs(other.onDelete)
                && onUpdate.sameAs(other.onUpdate)
                && deferral == other.deferral;
    }

    ForeignKeyModel over(List<String> newColumns, List<String> newTargets) {
        return new ForeignKeyModel(name, newColumns, target, newTargets, onDelete, onUpdate, deferral);
    }
}
