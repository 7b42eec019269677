/**
 * JSON reading and writing through Jackson. Nothing else may live here.
 */
@NullMarked
package dev.cormorant.jackson;

import org.jspecify.annotations.NullMarked;
