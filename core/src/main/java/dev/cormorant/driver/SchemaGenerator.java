package dev.cormorant.driver;

/**
 * Makes the database fit the mapping. Each operation has a twin that only tells what it would execute.
 */
public interface SchemaGenerator {
    /** Creates everything that the mapping names; fails if something of it exists. */
    void create();

    /**
     * What {@link #create} would execute.
     *
     * @return a script; empty if there is nothing to do
     */
    String createSql();

    /** Compares the database with the mapping and carries out the difference, losing no surviving data. */
    void update();

    /**
     * What {@link #update} would execute.
     *
     * @return a script; empty if the database fits
     */
    String updateSql();

    /** Drops everything that the mapping names, if it exists. */
    void drop();

    /**
     * What {@link #drop} would execute.
     *
     * @return a script; empty if there is nothing to do
     */
    String dropSql();

    /** Deletes all rows of all mapped tables and keeps the tables. */
    void clear();

    /** Drops everything that the mapping names, and creates it anew. */
    default void refresh() {
        drop();
        create();
    }
}
