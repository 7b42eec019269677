package dev.cormorant.sqlite.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import io.roastedroot.sqlite4j.SQLiteDataSource;

/** On a library that shares no code with the one that the driver names. */
class PureJavaSpecsTest extends DriverConformance {
    /** Its WebAssembly module calls a function that is not there ("uninitialized element 0") on the walk after these. */
    private static final int WALKS = 27;

    @Override
    protected TestDatabase database() {
        return new FileDatabase(
                file -> {
                    SQLiteDataSource source = new SQLiteDataSource();
                    source.setUrl("jdbc:sqlite:" + file);
                    return source;
                },
                WALKS);
    }

    @Override
    protected String title() {
        return "SQLite, another library";
    }
}
