/**
 * Lifecycle callbacks of entities and subscribers. No I/O.
 */
@NullMarked
package dev.cormorant.event;

import org.jspecify.annotations.NullMarked;
