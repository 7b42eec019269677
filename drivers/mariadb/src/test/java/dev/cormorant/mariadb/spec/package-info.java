/**
 * The specifications on MariaDB. What is specified stands elsewhere.
 */
@NullMarked
package dev.cormorant.mariadb.spec;

import org.jspecify.annotations.NullMarked;
