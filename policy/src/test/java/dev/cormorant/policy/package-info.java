/** The gates that no compiler checks, as tests over all modules. Nothing that ships lives here. */
@NullMarked
package dev.cormorant.policy;

import org.jspecify.annotations.NullMarked;
