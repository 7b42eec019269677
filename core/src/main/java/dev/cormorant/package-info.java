/**
 * The entry point: starting Cormorant, the entity manager and the repositories. Nothing below may import it.
 */
@NullMarked
package dev.cormorant;

import org.jspecify.annotations.NullMarked;
