package dev.cormorant.query;

/**
 * A property stored as a JSON document. Immutable.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the Java type of the property
 */
public final class JsonPath<R, V> extends Path<R, V> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public JsonPath(String path) {
        super(path);
    }

    /**
     * A member that is text; one of another kind counts as null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return a path
     */
    public StringPath<R> text(Object... keys) {
        return new StringPath<>(asProperty().member(JsonKind.TEXT, keys));
    }

    /**
     * A member that is a number; one of another kind counts as null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return a path
     */
    public NumberPath<R> number(Object... keys) {
        return new NumberPath<>(asProperty().member(JsonKind.NUMBER, keys));
    }

    /**
     * A member that is a truth value; one of another kind counts as null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return a path
     */
    public ComparablePath<R, Boolean> flag(Object... keys) {
        return new ComparablePath<>(asProperty().member(JsonKind.BOOLEAN, keys));
    }

    /**
     * There is a member, be it JSON's null.
     *
     * @param keys the way to it: a text for a member of an object, a number from 0 for an element of an array
     * @return a filter
     */
    public Filter<R> hasMember(Object... keys) {
        return new Filter.Null<>(asProperty().member(JsonKind.DOCUMENT, keys), true);
    }
}
