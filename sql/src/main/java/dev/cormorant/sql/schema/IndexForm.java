package dev.cormorant.sql.schema;

import dev.cormorant.metadata.IndexTraits;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes an index more than a sorted list of all rows. Role: use.
 *
 * @param constraint whether it belongs to a unique constraint, and comes and goes with that
 * @param where the condition for the rows that are in the index; null for all rows
 * @param include columns that are in the index to be read and not to be found
 * @param type the kind of index in the words of the database, such as {@code gin}; null for the usual one
 * @param extra SQL at the end of the statement that makes it, which is written and never compared; empty for none
 * @param traits what it is beyond what is in it
 */
public record IndexForm(
        boolean constraint,
        @Nullable String where,
        List<String> include,
        @Nullable String type,
        String extra,
        IndexTraits traits) {
    /** A sorted list of all rows. */
    public static final IndexForm PLAIN = new IndexForm(false, null, List.of(), null, "", IndexTraits.NONE);

    /** What belongs to a unique constraint. */
    public static final IndexForm CONSTRAINT = new IndexForm(true, null, List.of(), null, "", IndexTraits.NONE);

    /**
     * Makes it so that it can't change.
     *
     * @param constraint whether it belongs to a unique constraint
     * @param where the condition for the rows that are in the index; null for all rows
     * @param include columns that are in the index to be read and not to be found
     * @param type the kind of index; null for the usual one
     * @param extra SQL at the end of the statement that makes it
     * @param traits what it is beyond what is in it
     */
    public IndexForm {
        // An older snapshot has none.
        traits = Objects.requireNonNullElse(traits, IndexTraits.NONE);
        include = List.copyOf(include);
    }

    /**
     * The same over some rows only.
     *
     * @param condition the condition for the rows; null for all
     * @return a form
     */
    public IndexForm where(@Nullable String condition) {
        return new IndexForm(constraint, condition, include, type, extra, traits);
    }

    /**
     * The same of another kind.
     *
     * @param kind the kind in the words of the database; null for the usual one
     * @return a form
     */
    public IndexForm type(@Nullable String kind) {
        return new IndexForm(constraint, where, include, kind, extra, traits);
    }

    /**
     * The same with other traits.
     *
     * @param others what it is beyond what is in it
     * @return a form
     */
    public IndexForm traits(IndexTraits others) {
        return new IndexForm(constraint, where, include, type, extra, others);
    }

    IndexForm over(@Nullable String condition, List<String> columns) {
        return new IndexForm(constraint, condition, columns, type, extra, traits);
    }
}
