package dev.cormorant.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the database itself shall know and do about a table.
 *
 * @param checks the conditions for its rows
 * @param triggers what the database does when its rows are written
 * @param comment what it is for, or empty
 * @param options SQL after its declaration, or empty
 * @param partitioning into which partitions its rows are sorted, or null for none
 */
public record TableRules(
        List<CheckMetadata> checks,
        List<TriggerMetadata> triggers,
        String comment,
        String options,
        @Nullable PartitioningMetadata partitioning) {
    /** What holds when a mapping says nothing. */
    public static final TableRules NONE = new TableRules(List.of(), List.of(), "", "");

    /**
     * Makes it so that it can't change.
     *
     * @param checks the conditions for its rows
     * @param triggers what the database does when its rows are written
     * @param comment what it is for, or empty
     * @param options SQL after its declaration, or empty
     * @param partitioning into which partitions its rows are sorted, or null for none
     */
    public TableRules {
        checks = List.copyOf(checks);
        triggers = List.copyOf(triggers);
    }

    /**
     * Those of a table without partitions.
     *
     * @param checks the conditions for its rows
     * @param triggers what the database does when its rows are written
     * @param comment what it is for, or empty
     * @param options SQL after its declaration, or empty
     */
    public TableRules(List<CheckMetadata> checks, List<TriggerMetadata> triggers, String comment, String options) {
        this(checks, triggers, comment, options, null);
    }
}
