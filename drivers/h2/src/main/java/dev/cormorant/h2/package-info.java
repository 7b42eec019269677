/**
 * The H2 driver: the rules of this one database, and nothing that another database could use.
 */
@NullMarked
package dev.cormorant.h2;

import org.jspecify.annotations.NullMarked;
