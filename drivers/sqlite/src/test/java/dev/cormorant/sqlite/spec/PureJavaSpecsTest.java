package dev.cormorant.sqlite.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.ContractSpec;
import io.roastedroot.sqlite4j.SQLiteDataSource;
import java.util.List;

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
    protected List<Exclusion> exclusions() {
        return List.of(Exclusion.of(
                ContractSpec.class,
                "two_cursors_may_be_open_at_once",
                Exclusion.Kind.KNOWN_BUG,
                "A second connection of this library finds the file locked while a cursor of the first is open."));
    }

    @Override
    protected String title() {
        return "SQLite, another library";
    }
}
