/**
 * What MySQL does in its own way, on a real server.
 */
@NullMarked
package dev.cormorant.mysql;

import org.jspecify.annotations.NullMarked;
