/** A driver for Apache Derby, begun from the archetype and written against published types only. */
@NullMarked
package com.example.derby;

import org.jspecify.annotations.NullMarked;
