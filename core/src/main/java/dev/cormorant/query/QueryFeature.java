package dev.cormorant.query;

/**
 * What a query may ask and not every database can answer. A platform says which of them it supports.
 */
public enum QueryFeature {
    /** Conditions on members of JSON documents, and orders by them. */
    JSON_MEMBERS("Conditions on members of JSON documents"),
    /** Conditions on the elements of lists of scalars, and on how many there are. */
    LIST_ELEMENTS("Conditions on the elements of lists"),
    /** Regular expressions, in the language of the database. */
    REGULAR_EXPRESSIONS("Regular expressions"),
    /** Searches for words, in the language of the database. */
    FULL_TEXT("Full text searches"),
    /** Orders by a collation that the database knows by name. */
    COLLATIONS("Orders by a named collation");

    private final String description;

    QueryFeature(String description) {
        this.description = description;
    }

    /**
     * What it is, in the plural.
     *
     * @return such as {@code Regular expressions}
     */
    public String description() {
        return description;
    }
}
