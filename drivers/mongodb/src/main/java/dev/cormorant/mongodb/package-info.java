/**
 * The MongoDB driver, on the core's contract alone: documents, filters, pipelines, indexes and errors of this one
 * database, and no SQL.
 */
@NullMarked
package dev.cormorant.mongodb;

import org.jspecify.annotations.NullMarked;
