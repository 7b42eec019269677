/**
 * The specifications on PostgreSQL, the newest and an older one. A server is one class; what is specified stands
 * elsewhere.
 */
@NullMarked
package dev.cormorant.postgresql.spec;

import org.jspecify.annotations.NullMarked;
