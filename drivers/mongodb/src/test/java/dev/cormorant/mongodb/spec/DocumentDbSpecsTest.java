package dev.cormorant.mongodb.spec;

import dev.cormorant.config.PoolOptions;
import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.DatabaseSpec;
import dev.cormorant.kit.spec.FindSpec;
import dev.cormorant.kit.spec.LockSpec;
import dev.cormorant.kit.spec.StreamSpec;
import dev.cormorant.kit.spec.UniqueValuesSpec;
import dev.cormorant.testing.mongo.MongoServers;
import java.util.List;

class DocumentDbSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new MongoDatabase(MongoServers.mongodb(), PoolOptions.DEFAULT.max());
    }

    @Override
    protected String title() {
        return "MongoDB's protocol on DocumentDB";
    }

    @Override
    protected List<Exclusion> exclusions() {
        return List.of(
                lock(FindSpec.class, "aLockReadsTheRowAgain"),
                lock(LockSpec.class, "in_a_transaction_every_mode_finds"),
                lock(LockSpec.class, "a_lock_brings_the_values_of_the_database"),
                lock(LockSpec.class, "an_entity_is_locked_with_the_values_that_its_row_has_by_then"),
                Exclusion.of(
                        StreamSpec.class,
                        "memoryHoldsAFewOfThem",
                        Kind.KNOWN_BUG,
                        "The gateway in front of the server shares the memory of the tests, so that what the driver"
                                + " holds can't be told from what the gateway holds."),
                Exclusion.of(
                        UniqueValuesSpec.class,
                        "aValueThatIsTakenIsAnErrorOfTheDatabase",
                        Kind.UNSUPPORTED_BY_DATABASE,
                        "The message quotes the statement, which is no SQL."));
    }

    private static Exclusion lock(Class<? extends DatabaseSpec> spec, String method) {
        return Exclusion.of(spec, method, Kind.UNSUPPORTED_BY_DATABASE, "Pessimistic locks are refused.");
    }
}
