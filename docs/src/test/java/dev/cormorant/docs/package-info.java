/**
 * Compiles and runs every Java block of the guide, so that no page shows code that does not work.
 */
@NullMarked
package dev.cormorant.docs;

import org.jspecify.annotations.NullMarked;
