/**
 * Generated access to the fields of entities: reading a row into one, writing one to a statement, comparing one with its snapshot. No I/O.
 */
@NullMarked
package dev.cormorant.hydration;

import org.jspecify.annotations.NullMarked;
