/**
 * The query model: filters, orders, populate hints and typed paths, built by users and read by drivers. Neutral to every database.
 */
@NullMarked
package dev.cormorant.query;

import org.jspecify.annotations.NullMarked;
