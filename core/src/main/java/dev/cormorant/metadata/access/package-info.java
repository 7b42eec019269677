/**
 * Opens members of users' classes as method handles, and says what to do when a module keeps them closed. No mapping, no generated code.
 */
@NullMarked
package dev.cormorant.metadata.access;

import org.jspecify.annotations.NullMarked;
