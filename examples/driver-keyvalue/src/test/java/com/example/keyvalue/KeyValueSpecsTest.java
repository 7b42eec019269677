package com.example.keyvalue;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.DatabaseSpec;
import dev.cormorant.kit.spec.FindSpec;
import dev.cormorant.kit.spec.LockSpec;
import java.util.List;

class KeyValueSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return config -> config.driver(KeyValueDriver.class).dbName(":memory:");
    }

    @Override
    protected String title() {
        return "Key-value store (example)";
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(
                lock(FindSpec.class, "aLockReadsTheRowAgain"),
                lock(LockSpec.class, "in_a_transaction_every_mode_finds"),
                lock(LockSpec.class, "a_lock_brings_the_values_of_the_database"),
                lock(LockSpec.class, "an_entity_is_locked_with_the_values_that_its_row_has_by_then"));
    }

    private static Exclusion lock(Class<? extends DatabaseSpec> spec, String method) {
        return Exclusion.of(spec, method, Kind.UNSUPPORTED_BY_DATABASE, "Pessimistic locks are refused.");
    }
}
