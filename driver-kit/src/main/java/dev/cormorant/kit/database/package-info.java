/**
 * The database under test, and what was sent to it. Nothing here says what must come out.
 */
@NullMarked
package dev.cormorant.kit.database;

import org.jspecify.annotations.NullMarked;
