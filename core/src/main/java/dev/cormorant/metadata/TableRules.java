package dev.cormorant.metadata;

import java.util.List;

/**
 * What the database itself shall know and do about a table.
 *
 * @param checks the conditions for its rows
 * @param triggers what the database does when its rows are written
 * @param comment what it is for, or empty
 * @param options SQL after its declaration, or empty
 */
public record TableRules(List<CheckMetadata> checks, List<TriggerMetadata> triggers, String comment, String options) {
    /** What holds when a mapping says nothing. */
    public static final TableRules NONE = new TableRules(List.of(), List.of(), "", "");

    /**
     * Makes it so that it can't change.
     *
     * @param checks the conditions for its rows
     * @param triggers what the database does when its rows are written
     * @param comment what it is for, or empty
     * @param options SQL after its declaration, or empty
     */
    public TableRules {
        checks = List.copyOf(checks);
        triggers = List.copyOf(triggers);
    }
}
