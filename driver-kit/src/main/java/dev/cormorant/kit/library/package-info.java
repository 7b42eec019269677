/**
 * The entities on which the specifications run: every kind of relation, key and type once. No test lives here.
 */
@NullMarked
package dev.cormorant.kit.library;

import org.jspecify.annotations.NullMarked;
