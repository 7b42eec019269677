package com.example.firebird;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.HostileTextSpec;
import dev.cormorant.kit.spec.UniqueValuesSpec;
import dev.cormorant.kit.spec.UpsertSpec;
import dev.cormorant.testing.server.TestServers;
import java.util.List;

/** All that a driver promises, on a Firebird server. */
class FirebirdDriverTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new FirebirdDatabase(TestServers.firebird());
    }

    @Override
    protected String title() {
        return "Firebird 3 (example)";
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(
                Exclusion.of(
                        HostileTextSpec.class,
                        "valuesAreStoredAndFoundAsTheyAre",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "Texts that differ in trailing spaces only are equal."),
                Exclusion.of(
                        UniqueValuesSpec.class,
                        "valuesOfAPairAreSwapped",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "Of a pair that must be unique, a null is taken for a value unless both are null."),
                Exclusion.of(
                        UpsertSpec.class,
                        "manyTakeFewStatements",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "An insert has one row, and so has a merge that knows the types of its parameters."));
    }
}
