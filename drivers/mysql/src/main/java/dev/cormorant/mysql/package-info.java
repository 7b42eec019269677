/**
 * The MySQL driver: the rules of this one database and of those that descend from it, and nothing that another could use.
 */
@NullMarked
package dev.cormorant.mysql;

import org.jspecify.annotations.NullMarked;
