package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Lists;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryException;
import dev.cormorant.query.QueryFeature;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters by the elements of lists of scalars. */
public abstract class ListQuerySpec extends DatabaseSpec {
    private static final UUID ONE = new UUID(1, 1);

    @Override
    protected List<Class<?>> entities() {
        return List.of(Lists.class);
    }

    @BeforeEach
    void storeLists() {
        lists("ab", List.of("a", "b"), 1, 2);
        lists("bc", List.of("b", "c'\"%"), 2, 3, 3);
        lists("hole", Arrays.asList("a", null), 4);
        lists("empty", List.of());
        lists("none", null, 5);
    }

    @SuppressWarnings("NullAway") // A list may hold null, which its declaration does not say.
    private void lists(String name, @Nullable List<@Nullable String> texts, int... ints) {
        Lists lists = new Lists();
        lists.names = new String[] {name};
        lists.texts = texts;
        lists.ints = ints;
        lists.uuids = ints.length == 1 ? List.of(ONE) : List.of();
        store(lists);
    }

    private void finds(Filter<Object> filter, String... names) {
        if (supports(QueryFeature.LIST_ELEMENTS, () -> em().find(Lists.class, filter))) {
            assertThat(em().find(Lists.class, filter))
                    .extracting(found -> sure(found.names)[0])
                    .containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void anyOfSomeElements() {
        finds(Filter.where("texts").containsAny("a"), "ab", "hole");
        finds(Filter.where("texts").containsAny("a", "c'\"%"), "ab", "hole", "bc");
        finds(Filter.where("texts").containsAny("x"));
        finds(Filter.where("texts").containsAny());
        finds(Filter.where("ints").containsAny(2, 5), "ab", "bc", "none");
        finds(Filter.where("uuids").containsAny(ONE), "hole", "none");
        finds(Filter.where("names").containsAny("ab", "bc"), "ab", "bc");
    }

    @Test
    void allOfSomeElements() {
        finds(Filter.where("texts").containsAll("a", "b"), "ab");
        finds(Filter.where("texts").containsAll("b"), "ab", "bc");
        finds(Filter.where("texts").containsAll("a", "x"));
        finds(Filter.where("texts").containsAll(), "ab", "bc", "hole", "empty");
        finds(Filter.where("ints").containsAll(3, 2, 3), "bc");
    }

    @Test
    void theOppositeLeavesNullListsOut() {
        finds(Filter.where("texts").containsAny("a").not(), "bc", "empty");
        finds(Filter.where("texts").containsAll("b").not(), "hole", "empty");
    }

    @Test
    void sizes() {
        finds(Filter.where("texts").size().eq(2), "ab", "bc", "hole");
        finds(Filter.where("texts").size().eq(0), "empty");
        finds(Filter.where("ints").size().ge(2), "ab", "bc");
        finds(Filter.where("ints").size().in(0, 3), "empty", "bc");
    }

    @Test
    @Needs(Capabilities.SQL)
    void oneStatementServesAnyNumberOfElements() {
        Runnable query = () -> em().find(Lists.class, Filter.where("texts").containsAny("a"));
        if (supports(QueryFeature.LIST_ELEMENTS, query::run)) {
            assertThat(text(query))
                    .isEqualTo(text(
                            () -> em().find(Lists.class, Filter.where("texts").containsAny("a", "b", "c"))));
        }
    }

    private String text(Runnable query) {
        return sent(query).all().get(0).event().statement();
    }

    @Test
    @SuppressWarnings("NullAway") // A user may give null where none is allowed.
    void badQuestionsAreRefused() {
        refused(() -> Filter.where("texts").containsAny("a", null))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "An element that the list 'texts' should contain is null, which equals nothing. Remove it.");
        if (platform().supportsQuery(QueryFeature.LIST_ELEMENTS)) {
            refused(() -> em().find(Lists.class, Filter.where("id").containsAny(1)))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("Lists.id is no list, so there are no elements that it could contain.");
            refused(() -> em().find(Lists.class, Filter.where("id").size().eq(1)))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("Lists.id is no list, so it has no size.");
            refused(() -> em().find(Lists.class, Filter.where("texts").containsAll(1)))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("An element of Lists.texts is of type String; "
                            + "it cannot be compared with a value of type Integer.");
        }
    }
}
