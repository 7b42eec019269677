/** Two ORMs in one program: birds in tables, and a diary about them in documents. */
@NullMarked
package dev.cormorant.examples.aviary.diary;

import org.jspecify.annotations.NullMarked;
