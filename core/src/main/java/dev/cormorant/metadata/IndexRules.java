package dev.cormorant.metadata;

import java.util.List;

/**
 * What a mapping says about an index beyond its columns.
 *
 * @param constraint whether it is meant as a unique constraint
 * @param where the condition for the rows in it, or empty
 * @param include the names of columns that are in it to be read
 * @param type what kind of index it is, or empty
 * @param options SQL at the end of its declaration, or empty
 * @param traits what it is beyond what is in it
 */
public record IndexRules(
        boolean constraint, String where, List<String> include, String type, String options, IndexTraits traits) {
    /** What holds when a mapping says nothing. */
    public static final IndexRules NONE = new IndexRules(false, "", List.of(), "", "", IndexTraits.NONE);

    /** What holds for a unique constraint. */
    public static final IndexRules CONSTRAINT = new IndexRules(true, "", List.of(), "", "", IndexTraits.NONE);

    /**
     * Makes it so that it can't change.
     *
     * @param constraint whether it is meant as a unique constraint
     * @param where the condition for the rows in it, or empty
     * @param include the names of columns that are in it to be read
     * @param type what kind of index it is, or empty
     * @param options SQL at the end of its declaration, or empty
     * @param traits what it is beyond what is in it
     */
    public IndexRules {
        include = List.copyOf(include);
    }
}
