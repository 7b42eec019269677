package dev.cormorant.postgresql;

import dev.cormorant.Cormorant;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.testing.fault.MissingLibrary;
import org.junit.jupiter.api.Test;

/** The driver on a class path that really lacks the library. */
class MissingLibraryTest {
    private static final MissingLibrary LIBRARY = new MissingLibrary("org.postgresql.Driver", "/postgresql-");

    /** What a program would do. */
    public static final class Program implements Runnable {
        @Override
        public void run() {
            Cormorant.init(config -> config.driver(PostgreSqlDriver.class)
                            .dbName("library")
                            .entities(Scalars.class))
                    .close();
        }
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        LIBRARY.isToldTo(Program.class, "PostgreSqlDriver", "org.postgresql", "postgresql");
    }
}
