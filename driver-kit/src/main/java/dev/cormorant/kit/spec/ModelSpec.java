package dev.cormorant.kit.spec;

import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.model.LibraryWalk;
import dev.cormorant.kit.model.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done in whatever order, database and entities are what plain maps say. */
public abstract class ModelSpec extends DatabaseSpec {
    private static final int STEPS = 150;

    private record Failure(String log, Throwable cause) {
        boolean isLike(@Nullable Failure other) {
            return other != null && other.cause.getClass() == cause.getClass();
        }
    }

    /** A first seed may be given by the system property {@code cormorant.seed}. */
    @ParameterizedTest
    @MethodSource("evenWalks")
    void aRandomWalkEndsWhereTheModelEnds(int number) {
        walk(number, Pointers.TAKEN_AWAY_BEFORE);
    }

    /** What points at something that was removed points at nothing then. */
    @ParameterizedTest
    @MethodSource("oddWalks")
    @Needs(Capabilities.FOREIGN_KEYS)
    void aRandomWalkThatLeavesPointersToTheDatabaseEndsThereToo(int number) {
        walk(number, Pointers.LEFT_TO_THE_DATABASE);
    }

    IntStream evenWalks() {
        return IntStream.rangeClosed(1, database().randomWalks()).filter(number -> number % 2 == 0);
    }

    IntStream oddWalks() {
        return IntStream.rangeClosed(1, database().randomWalks()).filter(number -> number % 2 == 1);
    }

    private void walk(int number, Pointers pointers) {
        long seed = Long.getLong("cormorant.seed", 0) + number;
        List<Integer> steps = IntStream.range(0, STEPS).boxed().toList();
        Failure failure = walk(seed, pointers, steps);
        if (failure != null) {
            Failure least = reduced(seed, pointers, steps, failure);
            throw new AssertionError("Seed " + seed + " fails after these steps:\n" + least.log(), least.cause());
        }
    }

    private @Nullable Failure walk(long seed, Pointers pointers, List<Integer> steps) {
        clearTables();
        LibraryWalk walk = new LibraryWalk(seed, pointers, this::em, this::sent, depth());
        try {
            steps.forEach(walk::step);
            walk.end();
            return null;
        } catch (RuntimeException | Error e) {
            walk.abandon();
            return new Failure(walk.log(), e);
        }
    }

    /** How deep transactions nest. */
    private int depth() {
        if (platform().supportsNestedTransactions()) {
            return 3;
        }
        return platform().supportsTransactions() ? 1 : 0;
    }

    /** Leaves out all steps without which the walk fails as well. */
    private Failure reduced(long seed, Pointers pointers, List<Integer> steps, Failure failure) {
        List<Integer> least = new ArrayList<>(steps);
        Failure last = failure;
        for (int length = STEPS / 2; length > 0; length /= 2) {
            for (int i = 0; i + length <= least.size(); ) {
                List<Integer> fewer = new ArrayList<>(least);
                fewer.subList(i, i + length).clear();
                Failure now = walk(seed, pointers, fewer);
                if (last.isLike(now) && now != null) {
                    last = now;
                    least = fewer;
                } else {
                    i += length;
                }
            }
        }
        return last;
    }
}
