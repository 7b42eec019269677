package dev.cormorant.query;

import dev.cormorant.error.ValidationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One key of an order. Immutable.
 *
 * @param property the property, or what is computed from it
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 * @param collation the name of a collation of the database, or null for the column's own
 * @param <T> the entity; {@code Object} for string paths
 */
public record Order<T>(
        PropertyPath property,
        boolean descending,
        NullOrder nulls,
        @Nullable String collation) {
    private static final Pattern COLLATION = Pattern.compile("[A-Za-z0-9_.-]+");

    /**
     * Checks the collation.
     *
     * @param property the property, or what is computed from it
     * @param descending whether the greatest comes first
     * @param nulls where nulls stand
     * @param collation the name of a collation of the database, or null for the column's own
     */
    public Order {
        if (collation != null && !COLLATION.matcher(collation).matches()) {
            throw new ValidationException("The name of the collation \"" + collation + "\" to order '" + property
                    + "' by is not allowed: it consists of letters, digits, '_', '-' and '.'.");
        }
    }

    /**
     * The least first.
     *
     * @param path names of properties joined by dots
     * @param <T> the entity
     * @return an order
     */
    public static <T> Order<T> asc(String path) {
        return of(PropertyPath.of(path), false);
    }

    /**
     * The greatest first.
     *
     * @param path names of properties joined by dots
     * @param <T> the entity
     * @return an order
     */
    public static <T> Order<T> desc(String path) {
        return of(PropertyPath.of(path), true);
    }

    static <T> Order<T> of(PropertyPath property, boolean descending) {
        return new Order<>(property, descending, NullOrder.DEFAULT, null);
    }

    /**
     * The same with nulls before all values.
     *
     * @return an order
     */
    public Order<T> nullsFirst() {
        return new Order<>(property, descending, NullOrder.FIRST, collation);
    }

    /**
     * The same with nulls after all values.
     *
     * @return an order
     */
    public Order<T> nullsLast() {
        return new Order<>(property, descending, NullOrder.LAST, collation);
    }

    /**
     * The same for text in lower case, so that the case of the letters does not matter.
     *
     * @return an order
     */
    public Order<T> ignoringCase() {
        return new Order<>(property.with(new Derivation.LowerCase()), descending, nulls, collation);
    }

    /**
     * The same by the rules of a language or an alphabet that the database knows by name.
     *
     * @param name the database's name for them, such as {@code de-x-icu} or {@code NOCASE}
     * @return an order
     */
    public Order<T> collate(String name) {
        return new Order<>(property, descending, nulls, name);
    }

    /**
     * The same by a member of the property's JSON document.
     *
     * @param kind what the member is read as; members of other kinds count as null
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return an order
     */
    public Order<T> member(JsonKind kind, Object... keys) {
        return new Order<>(property.member(kind, keys), descending, nulls, collation);
    }
}
