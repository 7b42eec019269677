package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.render.SqlVocabulary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the SQL of a database knows. */
final class SqlCapabilities {
    private static final List<Capability> FORMS = List.of(
            said(
                    "sql.several-rows",
                    "One insert takes several rows.",
                    "supportsMultiRowInsert()",
                    true,
                    SqlVocabulary::supportsMultiRowInsert,
                    SqlCapabilities::insertTwo),
            said(
                    "sql.default-keyword",
                    "The word default stands for a value in an insert.",
                    "usesDefaultKeyword()",
                    true,
                    SqlVocabulary::usesDefaultKeyword,
                    SqlCapabilities::insertDefault),
            said(
                    "sql.tuples",
                    "Several columns are compared with a list of tuples.",
                    "allowsComparingTuples()",
                    true,
                    SqlVocabulary::allowsComparingTuples,
                    SqlCapabilities::findTuple),
            said(
                    "sql.null-order",
                    "An order says where rows without a value come.",
                    "supportsNullOrdering()",
                    true,
                    SqlVocabulary::supportsNullOrdering,
                    SqlCapabilities::orderNulls),
            said(
                    "sql.own-table",
                    "An update or a delete may read the table that it writes.",
                    "mutationsMayReadTheirTable()",
                    true,
                    SqlVocabulary::mutationsMayReadTheirTable,
                    SqlCapabilities::deleteByOwnTable),
            said(
                    "sql.schemas",
                    "Tables stand in schemas, which are made and dropped.",
                    "supportsSchemas()",
                    false,
                    SqlVocabulary::supportsSchemas,
                    SqlCapabilities::makeSchema));

    private SqlCapabilities() {}

    static List<Capability> all() {
        return Stream.concat(Stream.of(sql()), FORMS.stream()).toList();
    }

    private static Capability sql() {
        return Capability.of(
                Capabilities.SQL,
                "The database speaks SQL, and tells what is sent to it.",
                new Declaration("the platform is a SqlVocabulary", false, live -> live.vocabulary() != null),
                live -> assertThat(live.query("select [code] from " + countries(live)))
                        .isEmpty());
    }

    private static String countries(Live live) {
        return live.table(Country.class);
    }

    private static Capability said(
            String id, String meaning, String method, boolean byDefault, Predicate<SqlVocabulary> says, Probe probe) {
        return Capability.of(
                        id,
                        meaning,
                        new Declaration("SqlVocabulary." + method, byDefault, live -> live.speaksSql(says)),
                        probe)
                .requiring(Capabilities.SQL)
                .attempted();
    }

    private static String insert(Live live) {
        return "insert into " + countries(live) + " ([code], [name], [population]) values ";
    }

    private static void insertTwo(Live live) {
        live.execute(insert(live) + "('A', 'a', 1), ('B', 'b', 2)");
        assertThat(live.em().count(Country.class, Filter.all())).isEqualTo(2);
    }

    private static void insertDefault(Live live) {
        live.execute(insert(live) + "('A', default, 1)");
        assertThat(live.em().findOneOrFail(Country.class, "A").name).isNull();
    }

    private static void makeSchema(Live live) {
        live.tryOut("create schema [kit_schema]", "drop schema [kit_schema]");
    }

    private static void findTuple(Live live) {
        live.store(new Country("A", "a"), new Country("B", "b"));
        String tuples = live.sql().getTupleListPrefix() + "('A', 'a'), ('B', 'x')";
        assertThat(live.query("select [code] from " + countries(live) + " where ([code], [name]) in (" + tuples + ")"))
                .hasSize(1);
    }

    private static void orderNulls(Live live) {
        live.store(new Country("A", null), new Country("B", "b"));
        assertThat(live.query("select [code] from " + countries(live) + " order by [name] nulls last"))
                .extracting(row -> row.values().iterator().next())
                .containsExactly("B", "A");
    }

    private static void deleteByOwnTable(Live live) {
        live.store(new Country("A", "a"), new Country("B", "b"));
        live.execute("delete from " + countries(live) + " where [code] in (select [code] from " + countries(live)
                + " where [name] = 'a')");
        assertThat(live.em().count(Country.class, Filter.all())).isEqualTo(1);
    }
}
