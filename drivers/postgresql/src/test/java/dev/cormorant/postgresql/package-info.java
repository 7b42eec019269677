/** Tests of the PostgreSQL driver, on real servers. */
@NullMarked
package dev.cormorant.postgresql;

import org.jspecify.annotations.NullMarked;
