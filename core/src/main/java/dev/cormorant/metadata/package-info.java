/**
 * What discovery learned about the mapped classes: entities, properties, columns, relations, and how names are made. Immutable after start; no I/O.
 */
@NullMarked
package dev.cormorant.metadata;

import org.jspecify.annotations.NullMarked;
