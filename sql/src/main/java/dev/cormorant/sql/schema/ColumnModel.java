package dev.cormorant.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * One column. Role: use.
 *
 * @param name its name, unquoted
 * @param type its type alone, such as {@code varchar(255)}: what is compared
 * @param declaration what stands after its name in DDL instead of type, collation, default and expression; null where
 *     those parts say it all
 * @param nullable whether it may hold null
 * @param autoIncrement whether the database numbers its values
 * @param defaultValue the SQL of its default, or null
 * @param details what few columns have
 */
public record ColumnModel(
        String name,
        String type,
        @Nullable String declaration,
        boolean nullable,
        boolean autoIncrement,
        @Nullable String defaultValue,
        ColumnDetails details) {
    /**
     * A column without details.
     *
     * @param name its name
     * @param type its type
     * @param declaration what stands after its name instead of the parts, or null
     * @param nullable whether it may hold null
     * @param autoIncrement whether the database numbers its values
     * @param defaultValue the SQL of its default, or null
     */
    public ColumnModel(
            String name,
            String type,
            @Nullable String declaration,
            boolean nullable,
            boolean autoIncrement,
            @Nullable String defaultValue) {
        this(name, type, declaration, nullable, autoIncrement, defaultValue, ColumnDetails.NONE);
    }

    /**
     * A column that is its type and nothing else.
     *
     * @param name its name
     * @param type its type
     * @param nullable whether it may hold null
     * @return a model
     */
    public static ColumnModel of(String name, String type, boolean nullable) {
        return new ColumnModel(name, type, null, nullable, false, null);
    }

    /**
     * The same with other details.
     *
     * @param other the details
     * @return a model
     */
    public ColumnModel with(ColumnDetails other) {
        return new ColumnModel(name, type, declaration, nullable, autoIncrement, defaultValue, other);
    }

    /**
     * The expression that makes the values of a generated column.
     *
     * @return the expression, or null for all other columns
     */
    public @Nullable GeneratedExpression generated() {
        return details.generated();
    }

    ColumnModel named(String newName) {
        return new ColumnModel(newName, type, declaration, nullable, autoIncrement, defaultValue, details);
    }
}
