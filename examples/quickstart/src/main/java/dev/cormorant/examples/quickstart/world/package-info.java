/**
 * The entities of the quickstart: countries, currencies, languages and time zones. Plain classes that know neither
 * where they are stored nor where their values come from.
 */
@NullMarked
package dev.cormorant.examples.quickstart.world;

import org.jspecify.annotations.NullMarked;
