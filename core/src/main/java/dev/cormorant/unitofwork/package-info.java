/**
 * The identity map and the unit of work: which entities are managed, what changed, and in which order it is written.
 */
@NullMarked
package dev.cormorant.unitofwork;

import org.jspecify.annotations.NullMarked;
