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
     * @throws DatabaseCreationException if the user may not create it
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

    /**
     * What the mapping wants of the database, to be kept beside the program's sources and compared with later.
     *
     * @return JSON that is the same on every machine, each part on a line of its own
     */
    default String snapshot() {
        throw new UnsupportedByDriverException("Snapshots of the schema", getClass());
    }

    /**
     * What leads from the mapping of a snapshot to that of today, without asking a database.
     *
     * @param snapshot what {@link #snapshot} gave then
     * @return a script; empty if nothing has changed
     * @throws dev.cormorant.error.ValidationException if the snapshot cannot be read
     */
    default String updateSqlSince(String snapshot) {
        throw new UnsupportedByDriverException("Snapshots of the schema", getClass());
    }

    /**
     * What leads back to the mapping of a snapshot.
     *
     * @param snapshot what {@link #snapshot} gave then
     * @return a script; empty if nothing has changed
     * @throws dev.cormorant.error.ValidationException if the snapshot cannot be read
     */
    default String revertSqlSince(String snapshot) {
        throw new UnsupportedByDriverException("Snapshots of the schema", getClass());
    }

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
     * Deletes all rows of all mapped tables, in a way that is faster where there are many.
     *
     * @param options says how; what the database does not have is done as {@link #clear()} does it
     */
    default void clear(Consumer<ClearOptions> options) {
        clear();
    }

    /**
     * What {@link #clear()} would execute.
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
