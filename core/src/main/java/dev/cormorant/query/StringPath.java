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

    StringPath(PropertyPath property) {
        super(property);
    }

    /**
     * Like a pattern in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<R> like(String pattern) {
        return Comparisons.compare(asProperty(), Operator.LIKE, pattern);
    }

    /**
     * Like a pattern, whatever the case of the letters.
     *
     * @param pattern the pattern, not escaped
     * @return a filter
     */
    public Filter<R> ilike(String pattern) {
        return Comparisons.compare(asProperty(), Operator.ILIKE, pattern);
    }

    /**
     * Beginning with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> startsWith(String text) {
        return Comparisons.contains(asProperty(), "", text, "%");
    }

    /**
     * Ending with a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> endsWith(String text) {
        return Comparisons.contains(asProperty(), "%", text, "");
    }

    /**
     * Containing a text, which is taken literally.
     *
     * @param text the text
     * @return a filter
     */
    public Filter<R> contains(String text) {
        return Comparisons.contains(asProperty(), "%", text, "%");
    }

    /**
     * Matched somewhere by a regular expression.
     *
     * @param expression the expression, in the language of the database
     * @return a filter
     */
    public Filter<R> matches(String expression) {
        return Comparisons.compare(asProperty(), Operator.MATCHES, expression);
    }

    /**
     * Matched somewhere by a regular expression, whatever the case of the letters.
     *
     * @param expression the expression, in the language of the database
     * @return a filter
     */
    public Filter<R> matchesIgnoringCase(String expression) {
        return Comparisons.compare(asProperty(), Operator.MATCHES_IGNORING_CASE, expression);
    }

    /**
     * Found by a search for words.
     *
     * @param query the words, in the query language of the database
     * @return a filter
     */
    public Filter<R> fullText(String query) {
        return Comparisons.compare(asProperty(), Operator.FULL_TEXT, query);
    }

    /**
     * The same text in lower case, as the database makes it, to be compared with text in lower case.
     *
     * @return a path
     */
    public StringPath<R> lower() {
        return new StringPath<>(asProperty().with(new Derivation.LowerCase()));
    }
}
