/**
 * What databases differ in: each capability with its meaning, how a driver declares it, and a probe that looks whether it
 * is true. No test lives here.
 */
@NullMarked
package dev.cormorant.kit.capability;

import org.jspecify.annotations.NullMarked;
