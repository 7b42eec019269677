package dev.cormorant.sql.schema;

import java.util.Objects;

/**
 * A column whose definition changes. Role: use.
 *
 * @param from as it is, under its new name if it is renamed too
 * @param to as it shall be
 * @param definition whether its definition changes; otherwise its comment alone does
 */
public record ColumnChange(ColumnModel from, ColumnModel to, boolean definition) {
    /**
     * A change of the definition.
     *
     * @param from as it is, under its new name if it is renamed too
     * @param to as it shall be
     */
    public ColumnChange(ColumnModel from, ColumnModel to) {
        this(from, to, true);
    }

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

    /**
     * Tells whether the comment changes.
     *
     * @return true if it does
     */
    public boolean changesComment() {
        return !Objects.equals(from.details().comment(), to.details().comment());
    }
}
