/** Planted: one of two neighbours. */
@NullMarked
package dev.cormorant.policy.planted.loading;

import org.jspecify.annotations.NullMarked;
