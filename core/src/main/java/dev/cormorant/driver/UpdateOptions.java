package dev.cormorant.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an update of the schema may and may not do. Not thread-safe.
 *
 * <p>Names are given as regular expressions that match the whole name, so that a plain name matches itself.
 */
public final class UpdateOptions {
    private final List<Pattern> skippedTables = new ArrayList<>();
    private final List<Pattern> skippedColumns = new ArrayList<>();
    private boolean safe;
    private boolean dropUnknown;
    private boolean ignoreRoutines;
    private boolean ignoreTriggers;
    private SchemaProgress progress = SchemaProgress.NONE;

    /** Makes the options of an ordinary update. */
    public UpdateOptions() {}

    /**
     * Drops no column, table, view, trigger, routine or sequence, whatever the mapping says. Renames still happen.
     *
     * @return this
     */
    public UpdateOptions safe() {
        this.safe = true;
        return this;
    }

    /**
     * Drops tables, views, triggers and routines that no mapping names, with all their rows; otherwise they are left alone.
     *
     * @return this
     */
    public UpdateOptions dropUnknown() {
        this.dropUnknown = true;
        return this;
    }

    /**
     * Leaves tables and views alone, mapped or not: they are neither created, changed nor dropped.
     *
     * @param names their names without a schema, as regular expressions
     * @return this
     */
    public UpdateOptions skipTables(String... names) {
        for (String name : names) {
            skippedTables.add(Pattern.compile(name));
        }
        return this;
    }

    /**
     * Leaves columns that are there alone, mapped or not: they are neither changed nor dropped.
     *
     * @param names their names, or table and name with a dot between, as regular expressions
     * @return this
     */
    public UpdateOptions skipColumns(String... names) {
        for (String name : names) {
            skippedColumns.add(Pattern.compile(name));
        }
        return this;
    }

    /**
     * Creates functions and procedures that are not there, and leaves those alone that are, mapped or not.
     *
     * @return this
     */
    public UpdateOptions ignoreRoutines() {
        this.ignoreRoutines = true;
        return this;
    }

    /**
     * Leaves the triggers of tables and views that are there alone, mapped or not: they are neither created, changed nor
     * dropped.
     *
     * @return this
     */
    public UpdateOptions ignoreTriggers() {
        this.ignoreTriggers = true;
        return this;
    }

    /**
     * Tells how far the update is.
     *
     * @param listener called before each statement and once at the end
     * @return this
     */
    public UpdateOptions onProgress(SchemaProgress listener) {
        this.progress = listener;
        return this;
    }

    /**
     * Tells whether nothing may be dropped.
     *
     * @return true after {@link #safe}
     */
    public boolean isSafe() {
        return safe;
    }

    /**
     * Tells whether functions and procedures that are there are left alone.
     *
     * @return true after {@link #ignoreRoutines}
     */
    public boolean ignoresRoutines() {
        return ignoreRoutines;
    }

    /**
     * Tells whether the triggers of tables and views that are there are left alone.
     *
     * @return true after {@link #ignoreTriggers}
     */
    public boolean ignoresTriggers() {
        return ignoreTriggers;
    }

    /**
     * Tells whether tables, views, triggers and routines that no mapping names are dropped.
     *
     * @return true after {@link #dropUnknown}, unless nothing may be dropped
     */
    public boolean dropsUnknown() {
        return dropUnknown && !safe;
    }

    /**
     * Tells whether a table or view is left alone.
     *
     * @param name its name without a schema
     * @return true if it is
     */
    public boolean skipsTable(String name) {
        return skippedTables.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /**
     * Tells whether a column is left alone.
     *
     * @param table the table
     * @param column the column
     * @return true if it is
     */
    public boolean skipsColumn(String table, String column) {
        return skippedColumns.stream()
                .anyMatch(pattern -> pattern.matcher(column).matches()
                        || pattern.matcher(table + "." + column).matches());
    }

    /**
     * Who wants to know how far the update is.
     *
     * @return a listener, which may be one that does nothing
     */
    public SchemaProgress progress() {
        return progress;
    }
}
