/**
 * How one Java value becomes one database value and back: types, their kinds, and the two interfaces that rows and statements speak. No entity, no driver.
 */
@NullMarked
package dev.cormorant.type;

import org.jspecify.annotations.NullMarked;
