/** Tests of the H2 driver, on real databases. */
@NullMarked
package dev.cormorant.h2;

import org.jspecify.annotations.NullMarked;
