package dev.cormorant.query;

/**
 * A relation as a typed value in populate hints. Immutable.
 *
 * @param <R> the entity in which the path begins
 */
public sealed interface RelationPath<R> permits ToOnePath, ToManyPath {
    /**
     * The path as a string.
     *
     * @return names of properties joined by dots
     */
    String path();
}
