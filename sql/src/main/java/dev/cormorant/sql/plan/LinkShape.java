package dev.cormorant.sql.plan;

import dev.cormorant.metadata.PivotMetadata;

/**
 * What of the links of a many-to-many relation decides the text of a statement.
 *
 * @param pivot the table
 * @param links how many links, or owners, the statement is about
 * @param write what it does with them
 */
record LinkShape(PivotMetadata pivot, int links, LinkWrite write) {}
