package com.example.duckdb;

import dev.cormorant.Cormorant;
import dev.cormorant.testing.fault.MissingLibrary;
import org.junit.jupiter.api.Test;

/** The driver on a class path that really lacks the library. */
class MissingLibraryTest {
    private static final MissingLibrary LIBRARY = new MissingLibrary("org.duckdb.DuckDBDriver", "duckdb_jdbc");

    /** What a program would do. */
    public static final class Program implements Runnable {
        @Override
        public void run() {
            Cormorant.init(config ->
                    config.driver(DuckDbDriver.class).entities(Shelf.Author.class, Shelf.Book.class, Shelf.Tag.class));
        }
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        LIBRARY.isToldTo(Program.class, "DuckDbDriver", "org.duckdb", "duckdb_jdbc");
    }
}
