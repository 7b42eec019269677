/**
 * Faults on the way to a database, and what must hold after each. No database by name.
 */
@NullMarked
package dev.cormorant.testing.fault;

import org.jspecify.annotations.NullMarked;
