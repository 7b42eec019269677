package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says about a column beyond its name and type.
 *
 * @param nullable whether it may hold null
 * @param unique whether its values are unique in the table
 * @param length the longest text or bytes, in characters or bytes; 255 when the mapping says nothing
 * @param precision the digits of a decimal or the fraction digits of a time; 0 when the mapping says nothing
 * @param scale the digits after the point of a decimal
 * @param definition the SQL of the type as the mapping gives it, or null
 * @param insertable whether inserts write it
 * @param updatable whether updates write it
 * @param items the texts that an enum stored as text may hold; empty for all else
 * @param rules what the database itself shall know and do
 */
public record ColumnOptions(
        boolean nullable,
        boolean unique,
        int length,
        int precision,
        int scale,
        @Nullable String definition,
        boolean insertable,
        boolean updatable,
        List<String> items,
        ColumnRules rules) {
    /**
     * Options without rules for the database.
     *
     * @param nullable whether it may hold null
     * @param unique whether its values are unique in the table
     * @param length the longest text or bytes
     * @param precision the digits of a decimal or the fraction digits of a time
     * @param scale the digits after the point of a decimal
     * @param definition the SQL of the type, or null
     * @param insertable whether inserts write it
     * @param updatable whether updates write it
     * @param items the texts that an enum stored as text may hold
     */
    public ColumnOptions(
            boolean nullable,
            boolean unique,
            int length,
            int precision,
            int scale,
            @Nullable String definition,
            boolean insertable,
            boolean updatable,
            List<String> items) {
        this(nullable, unique, length, precision, scale, definition, insertable, updatable, items, ColumnRules.NONE);
    }

    /** What holds when a mapping says nothing. */
    public static final ColumnOptions DEFAULT = new ColumnOptions(true, false, 255, 0, 0, null, true, true, List.of());

    /**
     * The same with another nullability.
     *
     * @param nullable whether the column may hold null
     * @return options
     */
    public ColumnOptions withNullable(boolean nullable) {
        return new ColumnOptions(
                nullable, unique, length, precision, scale, definition, insertable, updatable, items, rules);
    }

    /**
     * The same with another uniqueness.
     *
     * @param unique whether the values are unique in the table
     * @return options
     */
    public ColumnOptions withUnique(boolean unique) {
        return new ColumnOptions(
                nullable, unique, length, precision, scale, definition, insertable, updatable, items, rules);
    }

    /**
     * The same with other rules.
     *
     * @param other what the database itself shall know and do
     * @return options
     */
    public ColumnOptions with(ColumnRules other) {
        boolean writable = other.generated() == null;
        return new ColumnOptions(
                nullable,
                unique,
                length,
                precision,
                scale,
                definition,
                insertable && writable,
                updatable && writable,
                items,
                other);
    }

    /**
     * Tells whether the database may make values of the column, so that they have to be read back.
     *
     * @return true if it has a default or an expression
     */
    public boolean isMadeByDatabase() {
        return rules.defaultValue() != null || rules.generated() != null;
    }
}
