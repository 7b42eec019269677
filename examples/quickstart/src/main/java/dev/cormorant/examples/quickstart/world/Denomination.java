package dev.cormorant.examples.quickstart.world;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How amounts of a currency are written.
 *
 * @param symbol the sign beside the amount, or the code again
 * @param decimals the digits behind the point; null for gold and the like, which have no smaller unit
 */
@Embeddable
public record Denomination(String symbol, @Nullable Integer decimals) {}
