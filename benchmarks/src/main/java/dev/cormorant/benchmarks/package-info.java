/**
 * Benchmarks of reading and writing entities, each beside the same work written by hand against JDBC. Nothing that users see.
 */
@NullMarked
package dev.cormorant.benchmarks;

import org.jspecify.annotations.NullMarked;
