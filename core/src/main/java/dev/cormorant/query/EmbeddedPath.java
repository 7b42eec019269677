package dev.cormorant.query;

/**
 * An embedded value as a typed value in queries. Immutable; the annotation processor generates subclasses.
 *
 * @param <R> the entity in which the path begins
 * @param <V> the embeddable
 */
public non-sealed class EmbeddedPath<R, V> extends Path<R, V> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public EmbeddedPath(String path) {
        super(path);
    }
}
