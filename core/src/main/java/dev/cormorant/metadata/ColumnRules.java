package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database itself shall know and do about a column.
 *
 * @param defaultValue what inserts may leave to it, or null
 * @param generated what makes all values, or null
 * @param collation by which rules texts are compared, or empty
 * @param nativeEnum the type that lists the values, or null
 * @param checks the conditions for its values
 * @param comment what it is for, or empty
 * @param options SQL at the end of its declaration, or empty
 */
public record ColumnRules(
        @Nullable ColumnDefault defaultValue,
        @Nullable ColumnExpression generated,
        String collation,
        @Nullable TableName nativeEnum,
        List<CheckMetadata> checks,
        String comment,
        String options) {
    /** What holds when a mapping says nothing. */
    public static final ColumnRules NONE = new ColumnRules(null, null, "", null, List.of(), "", "");

    /**
     * Makes it so that it can't change.
     *
     * @param defaultValue what inserts may leave to it, or null
     * @param generated what makes all values, or null
     * @param collation by which rules texts are compared, or empty
     * @param nativeEnum the type that lists the values, or null
     * @param checks the conditions for its values
     * @param comment what it is for, or empty
     * @param options SQL at the end of its declaration, or empty
     */
    public ColumnRules {
        checks = List.copyOf(checks);
    }

    /** These with another default. */
    ColumnRules withDefault(ColumnDefault other) {
        return new ColumnRules(other, generated, collation, nativeEnum, checks, comment, options);
    }

    /** These, but for what the other ones say of the things that {@code @Column} itself can say. */
    ColumnRules overridden(ColumnRules other) {
        return new ColumnRules(
                defaultValue, generated, collation, nativeEnum, other.checks, other.comment, other.options);
    }

    /** These, with what a foreign key shares with the key that it points at. */
    ColumnRules like(ColumnRules key) {
        return new ColumnRules(defaultValue, generated, key.collation, key.nativeEnum, checks, comment, options);
    }
}
