/**
 * What Cormorant promises, as tests that each database runs. Nothing here knows a database; what one cannot do, its
 * platform says.
 */
@NullMarked
package dev.cormorant.kit.spec;

import org.jspecify.annotations.NullMarked;
