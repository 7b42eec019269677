package dev.cormorant.h2;

import dev.cormorant.Cormorant;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.testing.fault.MissingLibrary;
import org.junit.jupiter.api.Test;

/** The driver on a class path that really lacks the library. */
class MissingLibraryTest {
    private static final MissingLibrary LIBRARY = new MissingLibrary("org.h2.Driver", "/h2-");

    /** What a program would do. */
    public static final class Program implements Runnable {
        @Override
        public void run() {
            Cormorant.init(config ->
                            config.driver(H2Driver.class).dbName(":memory:").entities(Scalars.class))
                    .close();
        }
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        LIBRARY.isToldTo(Program.class, "H2Driver", "com.h2database", "h2");
    }
}
