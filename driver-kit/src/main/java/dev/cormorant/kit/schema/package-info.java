/**
 * The specification of schema generators: every SQL driver runs it by extending one class. No database by name.
 */
@NullMarked
package dev.cormorant.kit.schema;

import org.jspecify.annotations.NullMarked;
