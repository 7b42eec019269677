/**
 * Turns the syntax tree into text, and holds the vocabulary that a platform speaks. No I/O, no requests.
 */
@NullMarked
package dev.cormorant.sql.render;

import org.jspecify.annotations.NullMarked;
