package dev.cormorant.driver;

/** How tables are emptied. Not thread-safe. */
public final class ClearOptions {
    private boolean truncate;

    /** Makes the options of an ordinary clearing, which deletes the rows. */
    public ClearOptions() {}

    /**
     * Empties the tables at once instead of row by row, where the database can: generated keys begin again, and triggers do
     * not hear of it. Some databases ask for more rights, and some do not look at rows of other, unmapped tables that point
     * at what goes.
     *
     * @return this
     */
    public ClearOptions truncate() {
        this.truncate = true;
        return this;
    }

    /**
     * Tells whether tables are emptied at once.
     *
     * @return true after {@link #truncate}
     */
    public boolean truncates() {
        return truncate;
    }
}
