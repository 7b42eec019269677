/**
 * Carries out statements over JDBC: transactions, statement cache, binding, cursors. No request and no entity is known here.
 */
@NullMarked
package dev.cormorant.sql.jdbc;

import org.jspecify.annotations.NullMarked;
