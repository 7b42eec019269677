package dev.cormorant.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Inserting 10,000 new rows of six columns in one unit of work into an empty table. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InsertBenchmark {
    /** An empty table and people that are not in it, new for each measurement. */
    @State(Scope.Thread)
    public static class NewPeople {
        private List<Person> people = List.of();

        /**
         * Empties the table and makes new people.
         *
         * @param opened the library
         * @param time of the processor
         */
        @Setup(Level.Invocation)
        public void renew(Opened opened, ProcessorTime time) {
            long since = ProcessorTime.now();
            opened.database().deletePeople();
            people = SamplePeople.make(Database.PEOPLE);
            time.leaveOut(since);
        }
    }

    /**
     * Inserts the people.
     *
     * @param opened the library
     * @param fresh the people
     */
    @Benchmark
    public void insert(Opened opened, NewPeople fresh) {
        opened.library().insert(fresh.people);
    }
}
