package dev.cormorant.sql;

import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.collection;
import static dev.cormorant.sql.Library.compare;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Library.in;
import static dev.cormorant.sql.Library.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.Operator;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.query.QueryException;
import dev.cormorant.sql.plan.SqlPlanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCacheTest {
    private final SqlPlanner planner = Dialects.planner(new Dialects.Plain());

    private String plan(Criterion where) {
        return planner.find(FindRequest.of(BOOK, where)).sql();
    }

    private static List<Long> numbers(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void requestsOfOneShapeShareTheirText() {
        assertThat(plan(eq(BOOK, "title", "a"))).isSameAs(plan(eq(BOOK, "title", "b")));
        assertThat(plan(eq(BOOK, "author.name", "a"))).isSameAs(plan(eq(BOOK, "author.name", "b")));
        assertThat(plan(in(BOOK, "id", numbers(5)))).isSameAs(plan(in(BOOK, "id", numbers(8))));
    }

    @Test
    void requestsOfDifferentShapesDoNot() {
        List<Criterion> shapes = new ArrayList<>(List.of(
                eq(BOOK, "title", "a"),
                compare(BOOK, "title", Operator.NE, "a"),
                eq(BOOK, "price", 1),
                eq(BOOK, "author.name", "a"),
                eq(BOOK, "author.email", "a"),
                in(BOOK, "id", numbers(4)),
                in(BOOK, "id", numbers(5)),
                new Criterion.In(path(BOOK, "id"), numbers(5), true),
                new Criterion.IsNull(path(BOOK, "title"), false),
                new Criterion.IsNull(path(BOOK, "title"), true),
                new Criterion.Not(eq(BOOK, "title", "a")),
                new Criterion.And(List.of(eq(BOOK, "title", "a"), eq(BOOK, "title", "b"))),
                new Criterion.Or(List.of(eq(BOOK, "title", "a"), eq(BOOK, "title", "b"))),
                new Criterion.Exists(List.of(), collection(BOOK, "tags"), null),
                new Criterion.Exists(List.of(), collection(BOOK, "tags"), eq(TAG, "label", "a")),
                new Criterion.TupleIn(List.of(path(BOOK, "id"), path(BOOK, "title")), List.of(List.of(1L, "a")))));
        Set<String> texts = new HashSet<>();
        for (Criterion shape : shapes) {
            texts.add(plan(shape));
        }
        assertThat(texts).hasSameSizeAs(shapes);
        for (Criterion shape : shapes) {
            assertThat(texts).contains(plan(shape));
        }
    }

    @Test
    void orderPageAndLockArePartOfTheShape() {
        OrderTerm up = new OrderTerm(path(BOOK, "title"), false, NullOrder.DEFAULT);
        OrderTerm down = new OrderTerm(path(BOOK, "title"), true, NullOrder.DEFAULT);
        List<FindRequest> requests = List.of(
                FindRequest.of(BOOK, null),
                FindRequest.of(AUTHOR, null),
                FindRequest.of(BOOK, null).withLimit(5),
                new FindRequest(BOOK, List.of(), null, List.of(), 5, 1, LockMode.NONE, null),
                new FindRequest(BOOK, List.of(), null, List.of(up), -1, 0, LockMode.NONE, null),
                new FindRequest(BOOK, List.of(), null, List.of(down), -1, 0, LockMode.NONE, null),
                new FindRequest(BOOK, List.of(), null, List.of(), -1, 0, LockMode.PESSIMISTIC_WRITE, null));
        Set<String> texts = new HashSet<>();
        for (FindRequest request : requests) {
            texts.add(planner.find(request).sql());
        }
        assertThat(texts).hasSameSizeAs(requests);
        assertThat(planner.find(FindRequest.of(BOOK, null).withLimit(9)).sql())
                .isSameAs(planner.find(requests.get(2)).sql());
    }

    @Test
    void theCacheForgetsButNeverErrs() {
        List<Criterion> shapes = new ArrayList<>();
        for (int size = 1; size < 6000; size++) {
            List<Criterion> parts = new ArrayList<>();
            for (int bit = size; bit > 0; bit >>= 1) {
                parts.add(compare(BOOK, "title", (bit & 1) == 1 ? Operator.EQ : Operator.NE, "a"));
            }
            shapes.add(new Criterion.And(parts));
        }
        for (int round = 0; round < 2; round++) {
            for (Criterion shape : shapes) {
                String expected = ((Criterion.And) shape)
                        .parts().stream()
                                .map(part -> ((Criterion.Compare) part).operator() == Operator.EQ
                                        ? "b0.\"title\" = ?"
                                        : "b0.\"title\" <> ?")
                                .reduce((a, b) -> a + " and " + b)
                                .orElseThrow();
                assertThat(plan(shape)).endsWith(" where " + expected);
            }
        }
    }

    @Test
    void repeatedQueriesRenderNothing(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            desk.fill();
            desk.find(BOOK, eq(BOOK, "author.name", "a"));
            int rendered = desk.driver.platform().renderedSelects.get();
            for (int i = 0; i < 5; i++) {
                desk.find(BOOK, eq(BOOK, "author.name", "b" + i));
            }
            assertThat(desk.driver.platform().renderedSelects).hasValue(rendered);
            desk.find(BOOK, eq(BOOK, "author.email", "b"));
            assertThat(desk.driver.platform().renderedSelects).hasValue(rendered + 1);
        }
    }

    @Test
    void paddingChangesNoAnswer(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            desk.fill();
            assertThat(desk.values(BOOK, "id", in(BOOK, "id", List.of(3L, 1L, 99L))))
                    .containsExactly(1L, 3L);
            assertThat(desk.values(BOOK, "id", new Criterion.In(path(BOOK, "id"), List.of(3L, 1L, 99L), true)))
                    .containsExactly(2L);
            Criterion tuples = new Criterion.TupleIn(
                    List.of(path(BOOK, "id"), path(BOOK, "title")),
                    List.of(List.of(3L, "Solaris"), List.of(1L, "Solaris"), List.of(2L, "The Lathe of Heaven")));
            assertThat(desk.values(BOOK, "id", tuples)).containsExactly(2L, 3L);
            assertThat(desk.sent().get(0)).endsWith(" in (?, ?, ?, ?)");
        }
    }

    @Test
    void moreValuesThanAStatementTakesAreRefused() {
        assertThat(plan(in(BOOK, "id", numbers(1900)))).contains(") or ");
        assertThatThrownBy(() -> plan(in(BOOK, "id", numbers(2001))))
                .isInstanceOf(QueryException.class)
                .hasMessage("The query needs 2001 parameters, but this database takes 2000 in one statement. Ask with "
                        + "fewer values at a time.");
    }

    @Test
    void paddingGivesWayWhereItWouldBreakTheLimit() {
        Criterion several = new Criterion.And(List.of(
                in(BOOK, "id", numbers(990)), in(BOOK, "author.id", numbers(990)), in(BOOK, "version", numbers(17))));
        String sql = plan(several);
        assertThat(sql.chars().filter(c -> c == '?').count()).isEqualTo(1997);
    }
}
