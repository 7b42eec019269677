/**
 * Tests of the SQL base: statement text in several dialects side by side, and real execution on an embedded database.
 */
@NullMarked
package dev.cormorant.sql;

import org.jspecify.annotations.NullMarked;
