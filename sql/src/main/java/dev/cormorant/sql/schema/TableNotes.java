package dev.cormorant.sql.schema;

import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a table. Role: use.
 *
 * @param comment what the table is for, or null
 * @param options SQL after its closing parenthesis, which is written and never compared; empty for none
 * @param partitioning into which partitions its rows are sorted, or null for none
 */
public record TableNotes(
        @Nullable String comment, String options, @Nullable PartitioningModel partitioning) {
    /** What stands at the end of most tables. */
    public static final TableNotes NONE = new TableNotes(null, "");

    /**
     * That of a table without partitions.
     *
     * @param comment what the table is for, or null
     * @param options SQL after its closing parenthesis, which is written and never compared; empty for none
     */
    public TableNotes(@Nullable String comment, String options) {
        this(comment, options, null);
    }

    /**
     * The same with other partitions.
     *
     * @param others into which partitions the rows are sorted, or null for none
     * @return notes
     */
    public TableNotes into(@Nullable PartitioningModel others) {
        return new TableNotes(comment, options, others);
    }
}
