package dev.cormorant.benchmarks;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reading: all rows of a table, one row by its key, and two relations. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
    /**
     * Loads 10,000 rows of six columns.
     *
     * @param opened the library
     * @param time of the processor
     * @return the entities
     */
    @Benchmark
    public List<Person> load(Opened opened, ProcessorTime time) {
        return opened.library().loadPeople();
    }

    /**
     * Finds one of 10,000 rows by a random key.
     *
     * @param opened the library
     * @param time of the processor
     * @return the entity
     */
    @Benchmark
    public Person findById(Opened opened, ProcessorTime time) {
        return opened.library().findPerson(1 + ThreadLocalRandom.current().nextInt(Database.PEOPLE));
    }

    /**
     * Loads 1,000 entities with ten of a to-many relation each.
     *
     * @param opened the library
     * @param time of the processor
     * @return the entities
     */
    @Benchmark
    public List<Author> populateToMany(Opened opened, ProcessorTime time) {
        return opened.library().loadAuthorsWithBooks();
    }

    /**
     * Loads 10,000 entities with a to-one relation to one of 1,000.
     *
     * @param opened the library
     * @param time of the processor
     * @return the entities
     */
    @Benchmark
    public List<Book> populateToOne(Opened opened, ProcessorTime time) {
        return opened.library().loadBooksWithAuthors();
    }
}
