/** Planted: the other neighbour. */
@NullMarked
package dev.cormorant.policy.planted.hydration;

import org.jspecify.annotations.NullMarked;
