/**
 * The shape of a database: models of what is wanted and what is there, their difference, and the statements that close
 * it. Knows syntax and JDBC, but no platform, connection or driver class.
 */
@NullMarked
package dev.cormorant.sql.schema;

import org.jspecify.annotations.NullMarked;
