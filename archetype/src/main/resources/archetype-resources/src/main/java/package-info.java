/** A Cormorant driver for ${driverName}. */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
