/**
 * Writes one typed query class per entity while the user's code is compiled. Nothing here is needed at run time.
 */
@NullMarked
package dev.cormorant.processor;

import org.jspecify.annotations.NullMarked;
