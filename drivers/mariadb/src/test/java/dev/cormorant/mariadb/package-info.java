/**
 * What MariaDB does in its own way, on a real server.
 */
@NullMarked
package dev.cormorant.mariadb;

import org.jspecify.annotations.NullMarked;
