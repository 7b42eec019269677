/**
 * The specifications on H2, in each way to reach it. A way is one class; what is specified stands elsewhere.
 */
@NullMarked
package dev.cormorant.h2.spec;

import org.jspecify.annotations.NullMarked;
