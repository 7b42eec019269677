package dev.cormorant.testing.spec;

import dev.cormorant.testing.model.LibraryWalk;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is done in whatever order, database and entities are what plain maps say. */
public abstract class ModelSpec extends DatabaseSpec {
    private static final int STEPS = 150;

    /** A seed may be given by the system property {@code cormorant.seed}. */
    @RepeatedTest(20)
    void aRandomWalkEndsWhereTheModelEnds(RepetitionInfo repetition) {
        long seed = Long.getLong("cormorant.seed", repetition.getCurrentRepetition());
        LibraryWalk walk =
                new LibraryWalk(seed, this::em, this::sent, platform().supportsNestedTransactions());
        try {
            for (int i = 0; i < STEPS; i++) {
                walk.step();
            }
            walk.end();
        } catch (RuntimeException | Error e) {
            walk.abandon();
            throw new AssertionError("Seed " + seed + " fails after these steps:\n" + walk.log(), e);
        }
    }
}
