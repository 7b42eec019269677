/**
 * The root of all exceptions, and the words they share. Nothing here knows entities, queries or databases.
 */
@NullMarked
package dev.cormorant.error;

import org.jspecify.annotations.NullMarked;
