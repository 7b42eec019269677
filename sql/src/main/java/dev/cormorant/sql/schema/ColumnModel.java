package dev.cormorant.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * One column. Role: use.
 *
 * @param name its name, unquoted
 * @param type its type alone, such as {@code varchar(255)}: what is compared
 * @param declaration what stands after its name in DDL, without nullability: the type, and all else that the database
 *     must be told, such as a default or that it numbers the values
 * @param nullable whether it may hold null
 * @param autoIncrement whether the database numbers its values
 * @param defaultValue the SQL of its default, or null
 */
public record ColumnModel(
        String name,
        String type,
        String declaration,
        boolean nullable,
        boolean autoIncrement,
        @Nullable String defaultValue) {
    /**
     * A column that is its type and nothing else.
     *
     * @param name its name
     * @param type its type
     * @param nullable whether it may hold null
     * @return a model
     */
    public static ColumnModel of(String name, String type, boolean nullable) {
        return new ColumnModel(name, type, type, nullable, false, null);
    }

    ColumnModel named(String newName) {
        return new ColumnModel(newName, type, declaration, nullable, autoIncrement, defaultValue);
    }
}
