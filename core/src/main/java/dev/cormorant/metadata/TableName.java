package dev.cormorant.metadata;

import org.jspecify.annotations.Nullable;

/**
 * The place of an entity's rows.
 *
 * @param schema its schema, or null for the default one
 * @param name its name, unquoted
 */
public record TableName(@Nullable String schema, String name) {
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
