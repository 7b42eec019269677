/**
 * The syntax tree of the statements that we send: immutable records, one for each node. No text, no database, no values.
 */
@NullMarked
package dev.cormorant.sql.ast;

import org.jspecify.annotations.NullMarked;
