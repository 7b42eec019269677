package com.example.derby;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.HostileTextSpec;
import dev.cormorant.kit.spec.ManyToManySpec;
import dev.cormorant.kit.spec.ModelSpec;
import dev.cormorant.kit.spec.OneToManySpec;
import java.util.List;

/** All that a driver promises, on a database in memory. */
class DerbyDriverTest extends DriverConformance {
    private static final String NO_SET_NULL = "The rule 'set null' is refused where tables point at each other in a"
            + " circle, so that a row can't be deleted while optional references point at it.";

    static {
        // Derby looks for deadlocks after 20 seconds unless its engine is told otherwise before it starts.
        System.setProperty("derby.locks.deadlockTimeout", "1");
        System.setProperty("derby.locks.waitTimeout", "5");
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    @Override
    protected TestDatabase database() {
        return config -> config.driver(DerbyDriver.class).dbName(":memory:");
    }

    @Override
    protected String title() {
        return "Derby 10 (example)";
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(
                Exclusion.of(
                        OneToManySpec.class,
                        "aRemovedParentLeavesItsChildrenBehind",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        NO_SET_NULL),
                Exclusion.of(
                        ModelSpec.class,
                        "aRandomWalkThatLeavesPointersToTheDatabaseEndsThereToo",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        NO_SET_NULL),
                Exclusion.of(
                        HostileTextSpec.class,
                        "valuesAreStoredAndFoundAsTheyAre",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "Texts that differ in trailing spaces only are equal."),
                Exclusion.of(
                        ManyToManySpec.class,
                        "addingNeedsNoLoading",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "No insert leaves existing rows alone, so that a link that may be there is deleted first:"
                                + " two statements."));
    }
}
