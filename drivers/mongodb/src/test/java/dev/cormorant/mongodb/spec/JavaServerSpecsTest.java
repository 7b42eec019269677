package dev.cormorant.mongodb.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.Exclusion;
import dev.cormorant.kit.Exclusion.Kind;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.spec.BatchSpec;
import dev.cormorant.kit.spec.DatabaseSpec;
import dev.cormorant.kit.spec.JsonQuerySpec;
import dev.cormorant.kit.spec.StreamSpec;
import dev.cormorant.kit.spec.UniqueValuesSpec;
import dev.cormorant.kit.spec.UpsertSpec;
import dev.cormorant.testing.mongo.MongoServers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The specification on a server without transactions, as far as it goes. It loses increments of two connections at once, so
 * it gets one.
 */
class JavaServerSpecsTest extends DriverConformance {
    private static final String PARTIAL =
            "A unique index of two fields cannot leave out documents without them: partialFilterExpression is ignored.";

    @Override
    protected TestDatabase database() {
        return new MongoDatabase(MongoServers.inProcess(), 1);
    }

    @Override
    protected List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>(List.of(
                server(StreamSpec.class, "memoryHoldsAFewOfThem", "A batch of documents may be larger than a message."),
                server(JsonQuerySpec.class, "orders", "The expression $type is not known."),
                server(
                        UniqueValuesSpec.class,
                        "aValueThatIsTakenIsAnErrorOfTheDatabase",
                        "The message quotes the statement, which is no SQL.")));
        Stream.of(
                        "aFreedValueIsTakenByANewEntity",
                        "aFreedValueIsTakenByAnotherEntity",
                        "aParentIsReplacedTogetherWithItsChildren",
                        "aRemovedKeyIsTakenByANewEntity",
                        "aRemovedValueIsTakenByAChangedEntity",
                        "aRemovedValueIsTakenByANewEntity",
                        "aRemovedValueThatWasChangedBeforeIsTakenByANewEntity",
                        "aValueIsRemovedAndComesBackInOneFlush",
                        "aValueThatMayNotBeNullIsTakenFromAnEntityThatGaveItUp",
                        "swappingValuesThatMayNotBeNullIsAnErrorOfTheDatabase",
                        "threeValuesGoRound",
                        "valuesOfAPairAreSwapped",
                        "valuesThatMayBeNullAreSwapped")
                .forEach(method -> exclusions.add(server(UniqueValuesSpec.class, method, PARTIAL)));
        exclusions.add(server(BatchSpec.class, "deletesOfOneClassGoTogether", PARTIAL));
        exclusions.add(server(BatchSpec.class, "nullsAndValuesMayStandInOneBatch", PARTIAL));
        exclusions.add(server(UpsertSpec.class, "whatWasUpsertedByAUniqueValueHasItsKeyAndIsManaged", PARTIAL));
        return exclusions;
    }

    private static Exclusion server(Class<? extends DatabaseSpec> spec, String method, String reason) {
        return Exclusion.of(spec, method, Kind.UNSUPPORTED_BY_DATABASE, reason);
    }

    @Override
    protected String title() {
        return "MongoDB's protocol on mongo-java-server";
    }
}
