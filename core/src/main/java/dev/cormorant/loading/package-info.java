/**
 * Queries for users: turns finds and populate hints into requests, and rows into managed entities.
 */
@NullMarked
package dev.cormorant.loading;

import org.jspecify.annotations.NullMarked;
