package dev.cormorant.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The least that finding by key can cost: one connection and one prepared statement, kept outside any pool. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KeptStatementBenchmark {
    /** What is kept. */
    @State(Scope.Benchmark)
    public static class Kept {
        private @Nullable Database database;
        private @Nullable Connection connection;
        private @Nullable PreparedStatement statement;

        /**
         * Prepares the statement.
         *
         * @throws SQLException if the database refuses
         */
        @Setup
        public void open() throws SQLException {
            database = Database.create();
            connection = database.connect();
            statement = connection.prepareStatement(JdbcLibrary.FIND);
        }

        /**
         * Closes all.
         *
         * @throws SQLException if the database refuses
         */
        @TearDown
        public void close() throws SQLException {
            Objects.requireNonNull(statement).close();
            Objects.requireNonNull(connection).close();
            Objects.requireNonNull(database).close();
        }
    }

    /**
     * Finds one of 10,000 rows by a random key.
     *
     * @param kept the statement
     * @param time of the processor
     * @return the entity
     * @throws SQLException if the database refuses
     */
    @Benchmark
    public Person findById(Kept kept, ProcessorTime time) throws SQLException {
        PreparedStatement statement = Objects.requireNonNull(kept.statement);
        statement.setLong(1, 1 + ThreadLocalRandom.current().nextInt(Database.PEOPLE));
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return JdbcLibrary.person(row);
        }
    }
}
