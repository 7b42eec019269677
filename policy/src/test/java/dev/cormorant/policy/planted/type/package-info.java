/** Planted: the lowest floor, which reaches up. */
@NullMarked
package dev.cormorant.policy.planted.type;

import org.jspecify.annotations.NullMarked;
