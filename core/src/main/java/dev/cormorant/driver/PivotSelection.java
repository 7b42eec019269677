package dev.cormorant.driver;

import dev.cormorant.metadata.PivotMetadata;
import java.util.List;

/**
 * Restricts a find to what the rows of a pivot table link with some owners.
 *
 * @param pivot the table, seen from the owners
 * @param ownerKeys the primary keys of the owners: a value each, or a list of values for composite keys
 */
public record PivotSelection(PivotMetadata pivot, List<?> ownerKeys) {}
