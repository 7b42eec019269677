/**
 * A walk of random steps over the library, beside plain maps that say what must come out. No test lives here.
 */
@NullMarked
package dev.cormorant.kit.model;

import org.jspecify.annotations.NullMarked;
