package dev.cormorant.sql.schema;

import java.util.Objects;

/**
 * A column whose definition changes. Role: use.
 *
 * @param from as it is, under its new name if it is renamed too
 * @param to as it shall be
 */
public record ColumnChange(ColumnModel from, ColumnModel to) {
    /**
     * Tells whether the nullability changes.
     *
     * @return true if it does
     */
    public boolean changesNullability() {
        return from.nullable() != to.nullable();
    }

    /**
     * Tells whether the default changes.
     *
     * @return true if it does
     */
    public boolean changesDefault() {
        return !Objects.equals(from.defaultValue(), to.defaultValue());
    }
}
