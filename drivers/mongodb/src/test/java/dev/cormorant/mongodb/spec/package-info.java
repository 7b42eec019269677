/**
 * The specifications on the servers that speak MongoDB's protocol. A server is one class; what is specified stands
 * elsewhere.
 */
@NullMarked
package dev.cormorant.mongodb.spec;

import org.jspecify.annotations.NullMarked;
