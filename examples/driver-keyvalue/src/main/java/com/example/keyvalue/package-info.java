/** A driver for a key-value store, as an outsider writes it: storing and scanning are its own, the rest is the core's. */
@NullMarked
package com.example.keyvalue;

import org.jspecify.annotations.NullMarked;
