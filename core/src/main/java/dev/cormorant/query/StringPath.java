package dev.cormorant.query;

/**
 * A property that is text. Immutable.
 *
 * @param <R> the entity in which the path begins
 */
public final class StringPath<R> extends ComparablePath<R, String> {
    /**
     * Makes a path.
     *
     * @param path names of properties joined by dots
     */
    public StringPath(String path) {
        super(path);
    }

    /**
     * Like a pattern in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<R> like(String pattern) {
        return Comparisons.compare(path(), Operator.LIKE, pattern);
    }

    /**
     * Like a pattern, whatever the case of the letters.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<R> ilike(String pattern) {
        return Comparisons.compare(path(), Operator.ILIKE, pattern);
    }

    /**
     * Beginning with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> startsWith(String text) {
        return Comparisons.contains(path(), "", text, "%");
    }

    /**
     * Ending with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> endsWith(String text) {
        return Comparisons.contains(path(), "%", text, "");
    }

    /**
     * Containing a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> contains(String text) {
        return Comparisons.contains(path(), "%", text, "%");
    }
}
