/** Generates a driver project from the archetype, compiles it and runs the driver kit in it. */
@NullMarked
package dev.cormorant.archetype;

import org.jspecify.annotations.NullMarked;
