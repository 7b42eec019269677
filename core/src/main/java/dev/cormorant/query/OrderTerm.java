package dev.cormorant.query;

/**
 * An {@link Order} after it was checked against the mapping: what drivers read. Immutable.
 *
 * @param column what to order by
 * @param descending whether the greatest comes first
 * @param nulls where nulls stand
 */
public record OrderTerm(ColumnPath column, boolean descending, NullOrder nulls) {}
