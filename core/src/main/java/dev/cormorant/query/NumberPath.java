package dev.cormorant.query;

/**
 * A property that is a number; it may be compared with any number that the property's type can hold. Immutable.
 *
 * @param <R> the entity in which the path begins
 */
public final class NumberPath<R> extends ComparablePath<R, Number> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public NumberPath(String path) {
        super(path);
    }

    NumberPath(PropertyPath property) {
        super(property);
    }
}
