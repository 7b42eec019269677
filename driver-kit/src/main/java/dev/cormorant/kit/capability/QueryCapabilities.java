package dev.cormorant.kit.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.DriverException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Documents;
import dev.cormorant.kit.library.Lists;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryFeature;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What queries may ask. */
final class QueryCapabilities {
    private QueryCapabilities() {}

    static List<Capability> all() {
        return List.of(
                joins(),
                select(),
                feature("query.json", QueryFeature.JSON_MEMBERS, QueryCapabilities::findMember),
                feature("query.lists", QueryFeature.LIST_ELEMENTS, QueryCapabilities::findElement),
                feature("query.regular-expressions", QueryFeature.REGULAR_EXPRESSIONS, QueryCapabilities::match)
                        .attempted(QueryCapabilities::matchBehindItsBack),
                feature(Capabilities.FULL_TEXT, QueryFeature.FULL_TEXT, QueryCapabilities::searchWord),
                feature("query.collations", QueryFeature.COLLATIONS, QueryCapabilities::failByNoCollation)
                        .refused(QueryFeature.COLLATIONS.description(), QueryCapabilities::orderByNoCollation));
    }

    private static Capability joins() {
        return Capability.of(
                Capabilities.JOINS,
                "A find loads to-one relations in the same row.",
                new Declaration(
                        "Platform.supportsJoins()",
                        false,
                        live -> live.platform().supportsJoins()),
                QueryCapabilities::loadTogether);
    }

    private static void loadTogether(Live live) {
        live.store(new Book("One", new Author("Ursula")));
        Book book = live.em()
                .findOneOrFail(Book.class, Filter.where("title").eq("One"), options -> options.populate("author"));
        assertThat(Objects.requireNonNull(book.getAuthor()).getName()).isEqualTo("Ursula");
    }

    private static Capability select() {
        return Capability.of(
                        Capabilities.SELECT,
                        "A query gives single values, and values computed from groups.",
                        new Declaration("DatabaseDriver.select(...)", false, live -> live.overrides("select")),
                        QueryCapabilities::countByName)
                .refused("Selections of single values", QueryCapabilities::countByName);
    }

    private static void countByName(Live live) {
        live.store(new Country("A", "same"), new Country("B", "same"), new Country("C", "other"));
        assertThat(live.em().countBy(Country.class, Filter.all(), "name"))
                .containsOnly(Map.entry("same", 2L), Map.entry("other", 1L));
    }

    private static Capability feature(String id, QueryFeature feature, Probe proof) {
        return Capability.of(
                        id,
                        feature.description() + " are answered.",
                        new Declaration(
                                "Platform.supportsQuery(" + feature + ")",
                                false,
                                live -> live.platform().supportsQuery(feature)),
                        proof)
                .refused(feature.description(), proof);
    }

    private static void findMember(Live live) {
        Documents one = new Documents();
        one.map = Map.of("colour", "red");
        live.store(one, new Documents());
        assertThat(live.em()
                        .find(
                                Documents.class,
                                Filter.where("map").member("colour").eq("red")))
                .hasSize(1);
    }

    private static void findElement(Live live) {
        Lists one = new Lists();
        one.texts = List.of("red", "blue");
        live.store(one, new Lists());
        assertThat(live.em().find(Lists.class, Filter.where("texts").containsAny("red", "green")))
                .hasSize(1);
    }

    private static void match(Live live) {
        live.store(new Country("A", "one-1"), new Country("B", "two"));
        assertThat(live.em().find(Country.class, Filter.where("name").matches("^[a-z]+-[0-9]$")))
                .hasSize(1);
    }

    private static void matchBehindItsBack(Live live) {
        live.store(new Country("A", "one-1"), new Country("B", "two"));
        String condition = live.sql().getRegularExpressionSQL("[name]", "'^one'", false);
        assertThat(live.query("select [code] from " + live.table(Country.class) + " where " + condition))
                .hasSize(1);
    }

    /** Where a search needs an index, there is none here, and the database says so. */
    private static void searchWord(Live live) {
        live.store(new Country("A", "land of words"), new Country("B", "nothing"));
        try {
            assertThat(live.em().find(Country.class, Filter.where("name").fullText("words")))
                    .hasSize(1);
        } catch (DriverException e) {
            assertThat(e.statement()).as("the search that needs an index").isNotNull();
        }
    }

    /** Names of collations differ; that one without its name is unknown does not. */
    private static void failByNoCollation(Live live) {
        assertThatThrownBy(() -> orderByNoCollation(live)).isInstanceOf(DriverException.class);
    }

    private static void orderByNoCollation(Live live) {
        Order<Country> unknown = Order.<Country>asc("name").collate("no-such-collation");
        live.em().findAll(Country.class, options -> options.orderBy(unknown));
    }
}
