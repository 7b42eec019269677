package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Documents;
import dev.cormorant.query.Filter;
import dev.cormorant.query.JsonKind;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import dev.cormorant.query.QueryFeature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters and orders by members of JSON documents. */
public abstract class JsonQuerySpec extends DatabaseSpec {
    private static final List<String> HOSTILE =
            List.of("a.b", "a b", "a'b", "$", "[0]", "*", "", "ключ", "a\"b", "a\\b", "{a,b}", "?", "' or 1 = 1 --");

    @Override
    protected List<Class<?>> entities() {
        return List.of(Documents.class);
    }

    @BeforeEach
    void storeDocuments() {
        Map<String, @Nullable Object> bern = new HashMap<>();
        bern.put("name", "bern");
        bern.put("city", "Bern");
        bern.put("size", 3);
        bern.put("open", true);
        bern.put("nothing", null);
        bern.put("deep", Map.of("a.b", List.of(Map.of("x", 1.5), Map.of("x", 2))));
        document(bern);
        document(Map.of("name", "zug", "city", "Zug", "size", "3", "open", false));
        document(Map.of("name", "seven", "city", 7, "size", 10, "open", "true"));
        document(null);
    }

    @SuppressWarnings("NullAway") // JSON knows null, and the entity stores what it is given.
    private void document(@Nullable Map<String, @Nullable Object> map) {
        Documents document = new Documents();
        document.map = map;
        store(document);
    }

    private void finds(Filter<Object> filter, String... names) {
        if (supports(QueryFeature.JSON_MEMBERS, () -> em().find(Documents.class, filter))) {
            assertThat(em().find(Documents.class, filter))
                    .extracting(JsonQuerySpec::name)
                    .containsExactlyInAnyOrder(names);
            assertThat(em().count(Documents.class, filter)).isEqualTo(names.length);
        }
    }

    private static String name(Documents document) {
        return document.map == null
                ? "none"
                : document.map.getOrDefault("name", "hostile").toString();
    }

    @Test
    void textNumbersAndTruthValues() {
        finds(Filter.where("map").member("city").eq("Bern"), "bern");
        finds(Filter.where("map").member("city").eq("bern"));
        finds(Filter.where("map").member("size").eq(3), "bern");
        finds(Filter.where("map").member("size").eq("3"), "zug");
        finds(Filter.where("map").member("size").eq(new BigDecimal("3.0")), "bern");
        finds(Filter.where("map").member("open").eq(true), "bern");
        finds(Filter.where("map").member("open").eq(false), "zug");
        finds(Filter.where("map").member("open").eq("true"), "seven");
        finds(Filter.where("map").member("city").eq(7), "seven");
    }

    @Test
    void aMemberOfAnotherKindCountsAsNull() {
        finds(Filter.where("map").member("size").gt(2), "bern", "seven");
        finds(Filter.where("map").member("size").lt(5), "bern");
        finds(Filter.where("map").member("city").ne("Bern"), "zug");
        finds(Filter.where("map").member("city").eq("Bern").not(), "zug");
        finds(Filter.where("map").member("size").between(3, 10), "bern", "seven");
    }

    @Test
    void deepMembersAndElements() {
        finds(Filter.where("map").member("deep", "a.b", 1, "x").eq(2), "bern");
        finds(Filter.where("map").member("deep", "a.b", 0, "x").gt(1.25), "bern");
        finds(Filter.where("map").member("deep").member("a.b").member(0, "x").eq(1.5), "bern");
        finds(Filter.where("map").member("deep", "a.b", 2, "x").isNull(), "bern", "zug", "seven", "none");
        finds(Filter.where("map").member("deep", "a", "b").isNotNull());
    }

    @Test
    void nullAndMissing() {
        finds(Filter.where("map").member("nothing").isNull(), "bern", "zug", "seven", "none");
        finds(Filter.where("map").member("nothing").isNotNull());
        finds(Filter.where("map").member("city").isNull(), "none");
        finds(Filter.where("map").member("city").isNotNull(), "bern", "zug", "seven");
        finds(Filter.where("map").hasMember("nothing"), "bern");
        finds(Filter.where("map").hasMember("city"), "bern", "zug", "seven");
        finds(Filter.where("map").hasMember("nothing").not(), "zug", "seven", "none");
    }

    @Test
    void listsAndPatterns() {
        finds(Filter.where("map").member("city").in("Bern", "Zug", "Bonn"), "bern", "zug");
        finds(Filter.where("map").member("size").in(1, 2, 3), "bern");
        finds(Filter.where("map").member("city").in(List.of()));
        finds(Filter.where("map").member("city").notIn(List.of("Bern")), "zug");
        finds(Filter.where("map").member("city").like("B%"), "bern");
        finds(Filter.where("map").member("city").ilike("z%"), "zug");
        finds(Filter.where("map").member("city").contains("u"), "zug");
    }

    @Test
    void logic() {
        Filter<Object> big = Filter.where("map").member("size").gt(2);
        finds(big.and(Filter.where("map").member("city").eq("Bern")), "bern");
        finds(big.or(Filter.where("map").member("city").eq("Zug")), "bern", "seven", "zug");
        finds(big.and(Filter.where("map").member("size").lt(100)).not());
    }

    @Test
    void orders() {
        Order<Documents> bySize = Order.<Documents>desc("map").member(JsonKind.NUMBER, "size");
        Runnable query = () -> em().findAll(Documents.class, with -> with.orderBy(bySize));
        if (supports(QueryFeature.JSON_MEMBERS, query::run)) {
            assertThat(em().findAll(
                                    Documents.class,
                                    with -> with.orderBy(bySize.nullsLast(), Order.desc("id"))
                                            .limit(3)))
                    .extracting(JsonQuerySpec::name)
                    .containsExactly("seven", "bern", "none");
            assertThat(em().findAll(
                                    Documents.class,
                                    with -> with.orderBy(Order.<Documents>asc("map")
                                            .member(JsonKind.TEXT, "city")
                                            .nullsFirst())))
                    .extracting(JsonQuerySpec::name)
                    .endsWith("bern", "zug");
        }
    }

    @Test
    void keysAreNeverTakenForAnythingElse() {
        for (String key : HOSTILE) {
            document(Map.of(key, key, "other", 1));
            finds(Filter.where("map").member(key).eq(key), "hostile");
            finds(Filter.where("map").hasMember(key), "hostile");
            clearTables();
        }
    }

    @Test
    @Needs(Capabilities.SQL)
    void oneStatementServesAllKeys() {
        Runnable query = () ->
                em().find(Documents.class, Filter.where("map").member("first").eq("x"));
        if (supports(QueryFeature.JSON_MEMBERS, query::run)) {
            String statement = text(query);
            assertThat(text(() -> em().find(
                                    Documents.class,
                                    Filter.where("map")
                                            .member("second", "third")
                                            .eq("y"))))
                    .isEqualTo(statement)
                    .doesNotContain("first", "second");
        }
    }

    private String text(Runnable query) {
        return sent(query).all().get(0).event().statement();
    }

    @Test
    void badQuestionsAreRefused() {
        refused(() -> Filter.where("map").member(1L).eq("x"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The key 1 of a JSON path is a Long. Give a String for a member of an object, "
                        + "or an int from 0 for an element of an array.");
        if (platform().supportsQuery(QueryFeature.JSON_MEMBERS)) {
            refused(() -> em().find(
                                    Documents.class,
                                    Filter.where("id").member("x").eq("x")))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("Documents.id is no JSON document, so it has no members. Map it with @Json.");
            refused(() -> em().find(
                                    Documents.class,
                                    Filter.where("map").member("x").eq(LocalDate.EPOCH)))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("Documents.map->x is compared with text, a number or a truth value, "
                            + "not with a value of type LocalDate.");
            refused(() -> em().findAll(
                                    Documents.class,
                                    with -> with.orderBy(
                                            Order.<Documents>asc("map").member(JsonKind.ANY, "x"))))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("Documents.map->x can be ordered as text, as a number or as a truth value. "
                            + "Say which, by JsonKind.");
        }
    }
}
