/**
 * Where users begin: the entry point, the entity manager and repositories.
 */
@NullMarked
package dev.cormorant;

import org.jspecify.annotations.NullMarked;
