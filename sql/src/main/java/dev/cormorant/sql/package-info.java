/**
 * What the author of an SQL driver extends: platform, connection and driver. No vendor's name and no rule of one database.
 */
@NullMarked
package dev.cormorant.sql;

import org.jspecify.annotations.NullMarked;
