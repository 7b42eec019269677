package dev.cormorant.metadata;

import java.util.List;

/**
 * An index or a unique constraint over columns of an entity's table.
 *
 * @param name its name, or empty to let the naming strategy make one
 * @param columns the columns in order
 * @param unique whether their values are unique together
 */
public record IndexMetadata(String name, List<ColumnMetadata> columns, boolean unique) {}
