/** A driver for Firebird, begun from the archetype and written against published types only. */
@NullMarked
package com.example.firebird;

import org.jspecify.annotations.NullMarked;
