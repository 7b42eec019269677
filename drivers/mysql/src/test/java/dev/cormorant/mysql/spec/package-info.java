/**
 * The specifications on MySQL. What is specified stands elsewhere.
 */
@NullMarked
package dev.cormorant.mysql.spec;

import org.jspecify.annotations.NullMarked;
