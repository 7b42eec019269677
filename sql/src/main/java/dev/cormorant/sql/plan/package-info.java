/**
 * Turns requests into syntax trees and keeps the rendered text by shape. No JDBC and no connection is known here.
 */
@NullMarked
package dev.cormorant.sql.plan;

import org.jspecify.annotations.NullMarked;
