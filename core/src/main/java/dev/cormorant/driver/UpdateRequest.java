package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to set columns of all rows that satisfy a condition.
 *
 * @param entity what to update
 * @param columns the columns to set, at least one
 * @param values the values, a single row
 * @param where the condition, or null for all
 */
public record UpdateRequest(
        EntityMetadata<?> entity,
        List<ColumnMetadata> columns,
        RowSource values,
        @Nullable Criterion where) {}
