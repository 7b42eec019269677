package dev.cormorant.config;

import java.time.Duration;

/**
 * How long answers of the database are waited for.
 *
 * @param statement how long the database may work on one statement; zero for as long as it takes
 * @param network how long the network may be silent while an answer is due; zero for as long as it takes
 */
public record Timeouts(Duration statement, Duration network) {
    /** As long as it takes. */
    public static final Timeouts NONE = new Timeouts(Duration.ZERO, Duration.ZERO);
}
