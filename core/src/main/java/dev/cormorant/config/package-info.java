/**
 * What a driver may see of the user's configuration. No driver, no entity manager.
 */
@NullMarked
package dev.cormorant.config;

import org.jspecify.annotations.NullMarked;
