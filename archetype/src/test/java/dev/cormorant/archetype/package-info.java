/** Follows the guide from the archetype to a driver that passes the kit. */
@NullMarked
package dev.cormorant.archetype;

import org.jspecify.annotations.NullMarked;
