/** Tests of the SQLite driver, on real files and libraries. */
@NullMarked
package dev.cormorant.sqlite;

import org.jspecify.annotations.NullMarked;
