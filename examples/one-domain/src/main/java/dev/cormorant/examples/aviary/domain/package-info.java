/** Birds, where they live and who cares for them: plain classes that know no database. */
@NullMarked
package dev.cormorant.examples.aviary.domain;

import org.jspecify.annotations.NullMarked;
