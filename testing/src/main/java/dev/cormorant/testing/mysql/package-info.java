/**
 * What MySQL and its variants do alike, beside what every database does: each driver of the family extends these in a few
 * lines. Nothing that holds on other databases.
 */
@NullMarked
package dev.cormorant.testing.mysql;

import org.jspecify.annotations.NullMarked;
