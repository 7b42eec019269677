/** Tests of values on their way through JDBC, without a database. */
@NullMarked
package dev.cormorant.sql.jdbc;

import org.jspecify.annotations.NullMarked;
