/** Planted: the other neighbour. */
@NullMarked
package dev.cormorant.policy.planted.unitofwork;

import org.jspecify.annotations.NullMarked;
