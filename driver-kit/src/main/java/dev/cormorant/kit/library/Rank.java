package dev.cormorant.kit.library;

import jakarta.persistence.EnumeratedValue;

/** An enum stored by a value of its own. */
public enum Rank {
    LOW(10),
    HIGH(20);

    @EnumeratedValue
    private final int weight;

    Rank(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
