package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import java.util.List;

/**
 * Asks to insert rows of one shape.
 *
 * @param entity what to insert
 * @param columns the columns that get values; may be empty
 * @param rows the values, column by column in the order of {@code columns}
 * @param returning the columns whose values the database makes and the caller wants back; often the generated key
 */
public record InsertRequest(
        EntityMetadata<?> entity, List<ColumnMetadata> columns, RowSource rows, List<ColumnMetadata> returning) {}
