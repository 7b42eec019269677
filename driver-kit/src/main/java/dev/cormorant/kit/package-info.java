/**
 * What an author of a driver extends to run the kit. What is specified stands in the packages below.
 */
@NullMarked
package dev.cormorant.kit;

import org.jspecify.annotations.NullMarked;
