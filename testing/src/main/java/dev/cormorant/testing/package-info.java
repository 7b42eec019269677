/**
 * Fixtures that the tests of several modules share. Never on the class path of an application.
 */
@NullMarked
package dev.cormorant.testing;

import org.jspecify.annotations.NullMarked;
