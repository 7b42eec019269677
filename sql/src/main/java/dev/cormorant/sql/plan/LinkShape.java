package dev.cormorant.sql.plan;

import dev.cormorant.metadata.PivotMetadata;

/**
 * What of the links of a many-to-many relation decides the text of a statement.
 *
 * @param pivot the table
 * @param links how many links the statement writes
 * @param insert whether it makes them rather than taking them away
 * @param ignoreExisting whether links that are there are left alone
 */
record LinkShape(PivotMetadata pivot, int links, boolean insert, boolean ignoreExisting) {}
