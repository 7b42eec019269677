package dev.cormorant.sqlite;

import dev.cormorant.Cormorant;
import dev.cormorant.testing.fault.MissingLibrary;
import io.roastedroot.sqlite4j.SQLiteDataSource;
import org.junit.jupiter.api.Test;

/** The driver on a class path that really lacks the library. */
class MissingLibraryTest {
    private static final MissingLibrary LIBRARY = new MissingLibrary("org.sqlite.JDBC", "sqlite-jdbc");

    /** What a program would do. */
    public static final class Program implements Runnable {
        @Override
        public void run() {
            Cormorant.init(config ->
                            config.driver(SqliteDriver.class).dbName(":memory:").entities(Tag.class))
                    .close();
        }
    }

    /** One with a data source of another library. */
    public static final class WithDataSource implements Runnable {
        @Override
        public void run() {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite::memory:");
            try (Cormorant orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                    .dbName(":memory:")
                    .driverOptions(source)
                    .entities(Tag.class))) {
                orm.schema().create();
                orm.em().fork().findAll(Tag.class);
            }
        }
    }

    @Test
    void the_missing_library_is_named_with_the_snippet_to_add() {
        LIBRARY.isToldTo(Program.class, "SqliteDriver", "org.xerial", "sqlite-jdbc");
    }

    @Test
    void a_data_source_of_another_library_needs_no_other() {
        LIBRARY.run(WithDataSource.class);
    }
}
