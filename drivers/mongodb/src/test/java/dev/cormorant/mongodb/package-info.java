/** Tests of what is special about this driver. */
@NullMarked
package dev.cormorant.mongodb;

import org.jspecify.annotations.NullMarked;
