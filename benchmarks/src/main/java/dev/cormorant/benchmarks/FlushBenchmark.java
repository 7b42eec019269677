package dev.cormorant.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Flushing entities that are loaded already: nothing changed, or one column of each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FlushBenchmark {
    /** 10,000 loaded people. */
    @State(Scope.Benchmark)
    public static class AllPeople {
        private Library.@Nullable Work work;

        /**
         * Loads them.
         *
         * @param opened the library
         */
        @Setup(Level.Iteration)
        public void load(Opened opened) {
            work = opened.library().openWork(Database.PEOPLE);
        }

        /** Forgets them. */
        @TearDown(Level.Iteration)
        public void forget() {
            Objects.requireNonNull(work).close();
        }
    }

    /** 1,000 loaded people. */
    @State(Scope.Benchmark)
    public static class SomePeople {
        private static final int COUNT = 1_000;
        private Library.@Nullable Work work;
        private int age;

        /**
         * Loads them.
         *
         * @param opened the library
         */
        @Setup(Level.Iteration)
        public void load(Opened opened) {
            work = opened.library().openWork(COUNT);
        }

        /** Forgets them. */
        @TearDown(Level.Iteration)
        public void forget() {
            Objects.requireNonNull(work).close();
        }

        private Library.Work changed() {
            Library.Work changed = Objects.requireNonNull(work);
            List<Person> people = changed.people();
            age = 1 + (age + 1) % 100;
            for (int i = 0; i < people.size(); i++) {
                people.get(i).age(age);
            }
            return changed;
        }
    }

    /**
     * Flushes 10,000 entities of which none changed.
     *
     * @param opened the library
     * @param all the entities
     * @param time of the processor
     */
    @Benchmark
    public void flushUnchanged(Opened opened, AllPeople all, ProcessorTime time) {
        Objects.requireNonNull(all.work).flush();
    }

    /**
     * Changes one column of 1,000 entities and flushes.
     *
     * @param opened the library
     * @param some the entities
     * @param time of the processor
     */
    @Benchmark
    public void updateOneColumn(Opened opened, SomePeople some, ProcessorTime time) {
        some.changed().flush();
    }
}
