/**
 * Tests of the executing side that need what is closed to others.
 */
@NullMarked
package dev.cormorant.sql.jdbc;

import org.jspecify.annotations.NullMarked;
