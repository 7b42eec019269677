package dev.cormorant.benchmarks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A fresh database and the library under measurement, opened once for each process. */
@State(Scope.Benchmark)
public class Opened {
    /** Which library does the work. */
    @Param({"jdbc", "cormorant", "hibernate"})
    public String library = "";

    private @Nullable Database database;
    private @Nullable Library opened;

    /** Makes the database and opens the library. */
    @Setup
    public void open() {
        database = Database.create();
        opened = Library.open(library, database);
    }

    /** Closes both. */
    @TearDown
    public void close() {
        library().close();
        database().close();
    }

    Library library() {
        return Objects.requireNonNull(opened);
    }

    Database database() {
        return Objects.requireNonNull(database);
    }
}
