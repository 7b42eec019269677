/** One story, told on any database: the same classes, queries and changes, and what each database answers. */
@NullMarked
package dev.cormorant.examples.aviary;

import org.jspecify.annotations.NullMarked;
