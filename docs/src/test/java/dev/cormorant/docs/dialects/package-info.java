/**
 * The SQL of all databases side by side, word for word. No database is asked: that it works is for the driver kit.
 */
@NullMarked
package dev.cormorant.docs.dialects;

import org.jspecify.annotations.NullMarked;
