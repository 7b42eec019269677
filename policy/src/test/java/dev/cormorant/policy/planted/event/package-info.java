/** Planted: one of two neighbours. */
@NullMarked
package dev.cormorant.policy.planted.event;

import org.jspecify.annotations.NullMarked;
