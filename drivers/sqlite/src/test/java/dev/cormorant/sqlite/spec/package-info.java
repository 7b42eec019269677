/**
 * The specifications on SQLite, in each way to reach it. A way is one class; what is specified stands elsewhere.
 */
@NullMarked
package dev.cormorant.sqlite.spec;

import org.jspecify.annotations.NullMarked;
