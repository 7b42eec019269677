package dev.cormorant.kit.capability;

import dev.cormorant.kit.library.Country;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.SchemaHelper;
import java.util.List;
import java.util.function.Predicate;

/** Which kinds of indexes there are. */
final class IndexCapabilities {
    private static final List<Capability> ALL = List.of(
            index(
                    "partial",
                    "An index can leave rows out.",
                    "supportsPartialIndexes(false)",
                    false,
                    helper -> helper.supportsPartialIndexes(false),
                    "([code]) where [population] > 1"),
            index(
                    "expression",
                    "An index can be sorted by an expression.",
                    "supportsExpressionIndexes()",
                    false,
                    SchemaHelper::supportsExpressionIndexes,
                    "((lower([name])))"),
            index(
                    "covering",
                    "An index can hold columns that it is not sorted by.",
                    "supportsCoveringIndexes()",
                    false,
                    SchemaHelper::supportsCoveringIndexes,
                    "([code]) include ([name])"),
            index(
                    "descending",
                    "An index can be sorted downwards.",
                    "supportsDescendingIndexes()",
                    false,
                    SchemaHelper::supportsDescendingIndexes,
                    "([population] desc)"));

    private IndexCapabilities() {}

    static List<Capability> all() {
        return ALL;
    }

    private static Capability index(
            String kind, String meaning, String method, boolean byDefault, Predicate<SchemaHelper> says, String form) {
        return Capability.of(
                        "schema.indexes." + kind,
                        meaning,
                        SchemaCapabilities.helper(method, byDefault, says),
                        live -> makeIndex(live, form))
                .requiring(Capabilities.SCHEMA, Capabilities.SQL)
                .attempted();
    }

    private static void makeIndex(Live live, String form) {
        live.execute("create index [kit_index] on " + live.table(Country.class) + " " + form);
        live.send(live.helper()
                .getDropIndexSQL(live.name(Country.class), new IndexModel("kit_index", List.of("code"), false)));
    }
}
