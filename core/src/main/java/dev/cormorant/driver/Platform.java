package dev.cormorant.driver;

import dev.cormorant.config.Configuration;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.NamingStrategy;
import dev.cormorant.metadata.UnderscoreNaming;
import dev.cormorant.query.QueryFeature;
import dev.cormorant.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * Pure knowledge about one database: what it can do and how it says it. No I/O. Role: implement. Shared by all threads.
 */
public abstract class Platform {
    /** Makes a platform. */
    protected Platform() {}

    /**
     * Whether many-to-many relations are rows of a table of their own rather than keys inside the owner.
     *
     * @return false unless overridden
     */
    public boolean usesPivotTable() {
        return false;
    }

    /**
     * Whether deleting an entity deletes its rows in pivot tables, as a cascading foreign key does.
     *
     * @return true unless overridden
     */
    public boolean cascadesPivotDeletes() {
        return true;
    }

    /**
     * Whether several writes can be made permanent or undone together.
     *
     * @return true unless overridden
     */
    public boolean supportsTransactions() {
        return true;
    }

    /**
     * Whether a flush begins a transaction of its own when there is none.
     *
     * @return true unless overridden
     */
    public boolean usesImplicitTransactions() {
        return supportsTransactions();
    }

    /**
     * Whether a transaction can hold another one that is undone alone.
     *
     * @return true unless overridden
     */
    public boolean supportsNestedTransactions() {
        return supportsTransactions();
    }

    /**
     * Whether the database knows an isolation level, so that it may be asked for.
     *
     * @param level the level, never {@link IsolationLevel#DEFAULT}
     * @return true unless overridden; what is not known is refused before a transaction begins
     */
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return true;
    }

    /**
     * Whether a find can lock the rows that it finds, and no others.
     *
     * @return false unless overridden
     */
    public boolean supportsRowLocks() {
        return false;
    }

    /**
     * Whether a find can load to-one relations in the same row.
     *
     * @return false unless overridden
     */
    public boolean supportsJoins() {
        return false;
    }

    /**
     * Whether filters and orders may use what not every database has. Asked before anything is sent.
     *
     * @param feature what a query wants
     * @return false unless overridden
     */
    public boolean supportsQuery(QueryFeature feature) {
        return false;
    }

    /**
     * Whether an insert can give back values that the database made.
     *
     * @return false unless overridden
     */
    public boolean usesReturningStatement() {
        return false;
    }

    /**
     * How many values one request may list in an {@code in} criterion or carry in tuples.
     *
     * @return a count; 1000 unless overridden
     */
    public int getMaxInListSize() {
        return 1000;
    }

    /**
     * Whether a statement can be ended before it is done, by a time limit or another thread.
     *
     * @return false unless overridden; what asks for it is then refused before anything is sent
     */
    public boolean supportsTimeLimits() {
        return false;
    }

    /**
     * How many digits of the fraction of a second the database keeps. What is stored is cut to them beforehand, in the
     * entities too.
     *
     * @return 9 unless overridden
     */
    public int getFractionDigits() {
        return 9;
    }

    /**
     * How names are made that a mapping leaves open.
     *
     * @return snake_case unless overridden
     */
    public NamingStrategy getNamingStrategy() {
        return new UnderscoreNaming();
    }

    /**
     * How keys are stored that the database makes on insert, besides integers.
     *
     * @param javaType the class of a key that is generated
     * @return its type; null unless overridden, and then the mapping is refused
     */
    public @Nullable Type<?> getGeneratedKeyType(Class<?> javaType) {
        return null;
    }

    /**
     * Refuses a mapping that this database cannot hold.
     *
     * @param entity the mapping of one entity
     */
    public void validateMetadata(EntityMetadata<?> entity) {}

    /**
     * Hears the settings once, before anything else is asked.
     *
     * @param config the user's settings
     */
    public void configure(Configuration config) {}
}
