package dev.cormorant.driver;

import dev.cormorant.config.Configuration;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out requests on one kind of database, with the knowledge of its platform and the work of its connection.
 *
 * <p>Role: implement. Seven operations are abstract; every other method either works on these or says that it is not
 * supported. A driver speaks requests and rows, never entities. Shared by all threads.
 *
 * @param <C> its connection
 */
public abstract class DatabaseDriver<C extends Connection> {
    private final Configuration config;
    private final List<DriverDependency> dependencies;

    /**
     * Makes a driver; it must not do any I/O.
     *
     * @param config the user's settings
     * @param dependencies the libraries that must be on the class path
     */
    protected DatabaseDriver(Configuration config, List<DriverDependency> dependencies) {
        this.config = config;
        this.dependencies = List.copyOf(dependencies);
        MissingDependencyException.check(getClass(), this.dependencies);
    }

    /**
     * The knowledge about the database.
     *
     * @return always the same platform
     */
    public abstract Platform getPlatform();

    /**
     * The connection for an operation.
     *
     * @param type what it is wanted for
     * @return the primary, or a replica for reading
     */
    public abstract C getConnection(ConnectionType type);

    /**
     * Finds rows.
     *
     * @param request which
     * @param context in which transaction
     * @return a cursor that the caller closes
     */
    public abstract Rows find(FindRequest request, DriverContext context);

    /**
     * Finds rows that are read one after the other, of which there may be more than memory holds.
     *
     * @param request which
     * @param context in which transaction
     * @return a cursor that the caller closes; that of {@link #find} unless overridden
     */
    public Rows stream(FindRequest request, DriverContext context) {
        return find(request, context);
    }

    /**
     * Finds at most one row.
     *
     * @param request which; its limit is ignored
     * @param context in which transaction
     * @return a cursor with at most one row, that the caller closes
     */
    public abstract Rows findOne(FindRequest request, DriverContext context);

    /**
     * Inserts a single row.
     *
     * @param request what, with exactly one row
     * @param context in which transaction
     * @return what was written, and what the database made
     */
    public abstract WriteResult nativeInsert(InsertRequest request, DriverContext context);

    /**
     * Inserts many rows.
     *
     * @param request what, with at least one row
     * @param context in which transaction
     * @return what was written, and what the database made, in the order of the rows
     */
    public abstract WriteResult nativeInsertMany(InsertRequest request, DriverContext context);

    /**
     * Sets columns of all rows that satisfy a condition.
     *
     * @param request what
     * @param context in which transaction
     * @return how many rows there were
     */
    public abstract WriteResult nativeUpdate(UpdateRequest request, DriverContext context);

    /**
     * Deletes all rows that satisfy a condition.
     *
     * @param request which
     * @param context in which transaction
     * @return how many rows there were
     */
    public abstract WriteResult nativeDelete(DeleteRequest request, DriverContext context);

    /**
     * Counts rows.
     *
     * @param request which
     * @param context in which transaction
     * @return how many there are
     */
    public abstract long count(CountRequest request, DriverContext context);

    /**
     * Selects single values of rows, or values computed from groups of rows.
     *
     * @param request which
     * @param context in which transaction
     * @return a cursor that the caller closes
     */
    public Rows select(SelectRequest request, DriverContext context) {
        throw new UnsupportedByDriverException("Selections of single values", getClass());
    }

    /**
     * Updates many rows, each found by its own key; one by one unless overridden.
     *
     * @param request what
     * @param context in which transaction
     * @return for each row in order, how many rows of the database it matched
     */
    public int[] nativeUpdateMany(UpdateManyRequest request, DriverContext context) {
        int[] matched = new int[request.rows().size()];
        for (int row = 0; row < matched.length; row++) {
            matched[row] =
                    Math.toIntExact(nativeUpdate(request.single(row), context).affectedRows());
        }
        return matched;
    }

    /**
     * Inserts rows, and updates those that are already there.
     *
     * @param request what
     * @param context in which transaction
     * @return how many rows were written
     */
    public WriteResult nativeUpsert(UpsertRequest request, DriverContext context) {
        throw new UnsupportedByDriverException("Upserts", getClass());
    }

    /**
     * Links and unlinks the two sides of a many-to-many relation.
     *
     * @param request which links
     * @param context in which transaction
     */
    public void syncPivot(PivotRequest request, DriverContext context) {
        throw new UnsupportedByDriverException("Pivot tables", getClass());
    }

    /**
     * Takes away all links of some owners that are about to be deleted: what goes with them may be left.
     *
     * @param pivot the table, seen from the owners
     * @param ownerKeys their primary keys: a value each, or a list of values for composite keys
     * @param context in which transaction
     */
    public void clearPivot(PivotMetadata pivot, List<?> ownerKeys, DriverContext context) {
        throw new UnsupportedByDriverException("Pivot tables", getClass());
    }

    /**
     * Takes numbers out of a sequence, for keys that are needed before the insert.
     *
     * @param sequence its name
     * @param count how many
     * @param context in which transaction
     * @return the numbers
     */
    public long[] nextSequenceValues(String sequence, int count, DriverContext context) {
        throw new UnsupportedByDriverException("Sequences", getClass());
    }

    /**
     * The schema generator.
     *
     * @param model the entities whose schema it makes
     * @return a generator
     */
    public SchemaGenerator getSchemaGenerator(EntityModel model) {
        throw new UnsupportedByDriverException("Schema generators", getClass());
    }

    /**
     * An object of the driver's own that users may ask for, such as an entity manager's SQL side.
     *
     * @param type what is asked for
     * @param context in which transaction it works
     * @param <X> what is asked for
     * @return the object, or null if the driver has none
     */
    public <X> @Nullable X unwrap(Class<X> type, DriverContext context) {
        return type.isInstance(this) ? type.cast(this) : null;
    }

    /**
     * Begins a transaction that only reads.
     *
     * @param type where it is wanted
     * @return the transaction
     */
    public Transaction beginReading(ConnectionType type) {
        return getConnection(type).begin(TransactionOptions.DEFAULT.forReading());
    }

    /** Opens all connections. */
    public void connect() {
        getConnection(ConnectionType.WRITE).connect();
    }

    /**
     * Closes all connections; may be called twice.
     *
     * @param force whether work that is under way is cut off
     */
    public void close(boolean force) {
        getConnection(ConnectionType.WRITE).close(force);
    }

    /**
     * The user's settings.
     *
     * @return the configuration
     */
    public final Configuration config() {
        return config;
    }

    /**
     * The libraries that must be on the class path.
     *
     * @return the dependencies
     */
    public final List<DriverDependency> getDependencies() {
        return dependencies;
    }
}
