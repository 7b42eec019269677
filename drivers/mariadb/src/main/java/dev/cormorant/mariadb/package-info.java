/**
 * The MariaDB driver: what MariaDB does otherwise than MySQL, and nothing else.
 */
@NullMarked
package dev.cormorant.mariadb;

import org.jspecify.annotations.NullMarked;
