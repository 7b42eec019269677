/**
 * The PostgreSQL driver: the rules of this one database, and nothing that another database could use.
 */
@NullMarked
package dev.cormorant.postgresql;

import org.jspecify.annotations.NullMarked;
