package dev.cormorant.driver;

import java.util.function.Consumer;

/**
 * Makes the database fit the mapping. Each operation has a twin that only tells what it would execute.
 */
public interface SchemaGenerator {
    /**
     * Creates the database itself, without anything in it, unless it is there.
     *
     * @return true if it was created
     */
    boolean ensureDatabase();

    /** Creates everything that the mapping names; fails if something of it exists. */
    void create();

    /**
     * What {@link #create} would execute.
     *
     * @return a script; empty if there is nothing to do
     */
    String createSql();

    /** Compares the database with the mapping and carries out the difference, losing no surviving data. */
    default void update() {
        update(options -> {});
    }

    /**
     * Compares the database with the mapping and carries out the difference, as far as it may.
     *
     * @param options says what may happen
     */
    void update(Consumer<UpdateOptions> options);

    /**
     * What {@link #update()} would execute.
     *
     * @return a script; empty if the database fits
     */
    default String updateSql() {
        return updateSql(options -> {});
    }

    /**
     * What {@link #update(Consumer)} would execute.
     *
     * @param options says what may happen
     * @return a script; empty if the database fits
     */
    String updateSql(Consumer<UpdateOptions> options);

    /**
     * What would take back the update that is due now, to be asked for before it: the way down of a migration. What the
     * update drops comes back without its rows.
     *
     * @param options those of the update
     * @return a script; empty if the database fits
     */
    String revertSql(Consumer<UpdateOptions> options);

    /** Drops everything that the mapping names, if it exists. */
    void drop();

    /**
     * What {@link #drop} would execute.
     *
     * @return a script; empty if there is nothing to do
     */
    String dropSql();

    /** Deletes all rows of all mapped tables and keeps the tables; fails if one of them is not there. */
    void clear();

    /**
     * What {@link #clear} would execute.
     *
     * @return a script; empty if there is nothing to do
     */
    String clearSql();

    /** Drops everything that the mapping names, and creates it anew. */
    default void refresh() {
        drop();
        create();
    }
}
