package dev.cormorant.metadata;

import jakarta.persistence.GenerationType;
import org.jspecify.annotations.Nullable;

/**
 * Who shall make the value of a key.
 *
 * @param strategy the strategy, or null for the user
 * @param sequence the name of the sequence, or empty
 */
record GenerationWish(@Nullable GenerationType strategy, String sequence) {
    static final GenerationWish NONE = new GenerationWish(null, "");

    boolean isByDatabase() {
        return sequence.isEmpty() && (strategy == GenerationType.AUTO || strategy == GenerationType.IDENTITY);
    }
}
