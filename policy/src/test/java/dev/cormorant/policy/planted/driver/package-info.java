/** Planted: a higher floor, which the lowest one reaches for. */
@NullMarked
package dev.cormorant.policy.planted.driver;

import org.jspecify.annotations.NullMarked;
