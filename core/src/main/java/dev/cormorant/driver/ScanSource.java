package dev.cormorant.driver;

import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a store without a query language has them, for {@link Scan}. Role: implement.
 *
 * <p>A value is in the Java class in which its {@link dev.cormorant.type.ValueKind} travels.
 */
public interface ScanSource {
    /**
     * All rows of an entity.
     *
     * @param entity the entity
     * @return for each row the values of {@link EntityMetadata#columns()} in order
     */
    Iterable<@Nullable Object[]> rows(EntityMetadata<?> entity);

    /**
     * The row with a primary key.
     *
     * @param entity the entity
     * @param key the values of {@link EntityMetadata#idColumns()} in order
     * @return its values, or null if there is none
     */
    @Nullable
    Object @Nullable [] row(EntityMetadata<?> entity, List<?> key);

    /**
     * All links of a many-to-many relation.
     *
     * @param pivot the relation, seen from its owning side
     * @return for each link the values of the owner columns, then those of the target columns
     */
    Iterable<@Nullable Object[]> links(PivotMetadata pivot);
}
