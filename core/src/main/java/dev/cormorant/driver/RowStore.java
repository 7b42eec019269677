package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import org.jspecify.annotations.Nullable;

/** Rows that a store without a query language keeps, within one transaction, for {@link RowWrites}. Role: implement. */
public interface RowStore extends ScanSource {
    /**
     * Keeps a row.
     *
     * @param entity the entity
     * @param row the values of {@link EntityMetadata#columns()} in order
     * @throws UniqueConstraintViolationException if a row is there with the same key, or the values of a {@link UniqueKey}
     */
    void insert(EntityMetadata<?> entity, @Nullable Object[] row);

    /**
     * Forgets a row.
     *
     * @param entity the entity
     * @param row the values of all columns
     */
    void delete(EntityMetadata<?> entity, @Nullable Object[] row);

    /**
     * Keeps others from changing a row until the transaction ends.
     *
     * @param entity the entity
     * @param row the values of all columns, as they were read
     * @return false if somebody has changed it meanwhile
     */
    boolean lock(EntityMetadata<?> entity, @Nullable Object[] row);

    /**
     * Counts on, for a key that the database makes. What is rolled back may be counted again.
     *
     * @param entity the entity
     * @return a number that no row of it has
     */
    long next(EntityMetadata<?> entity);

    /**
     * Keeps a link, or forgets one; one that is there already, or gone, is no error.
     *
     * @param pivot the relation, seen from its owning side
     * @param link the values of the owner columns, then those of the target columns
     * @param there whether it is to be there
     */
    void link(PivotMetadata pivot, @Nullable Object[] link, boolean there);
}
