package dev.cormorant.sql;

import static dev.cormorant.sql.Desk.columns;
import static dev.cormorant.sql.Library.ASSIGNED;
import static dev.cormorant.sql.Library.AUTHOR;
import static dev.cormorant.sql.Library.BOOK;
import static dev.cormorant.sql.Library.EVERYTHING;
import static dev.cormorant.sql.Library.TAG;
import static dev.cormorant.sql.Library.collection;
import static dev.cormorant.sql.Library.compare;
import static dev.cormorant.sql.Library.eq;
import static dev.cormorant.sql.Library.in;
import static dev.cormorant.sql.Library.path;
import static dev.cormorant.sql.Library.reference;
import static dev.cormorant.sql.Values.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Join;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.driver.PivotRequest.Link;
import dev.cormorant.driver.PivotSelection;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.Operator;
import dev.cormorant.query.OrderTerm;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlOperationsTest {
    @TempDir
    Path folder;

    private Desk desk;

    EmbeddedPlatform platform() {
        return new EmbeddedPlatform();
    }

    @BeforeEach
    void open() {
        desk = new Desk(folder, settings -> settings, platform());
        desk.fill();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void insertGivesBackGeneratedKeysInTheOrderOfTheRows() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(row("tag " + i));
        }
        WriteResult result = desk.insert(DriverContext.NONE, TAG, columns(TAG, "label"), rows);
        assertThat(result.affectedRows()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            Object id = result.returned().get(i)[0];
            assertThat(desk.values(TAG, "label", eq(TAG, "id", id))).containsExactly("tag " + i);
        }
    }

    @Test
    void insertWithoutColumnsTakesDefaults() {
        WriteResult result = desk.insert(DriverContext.NONE, TAG, List.of(), List.of(row(), row()));
        assertThat(result.returned()).extracting(values -> values[0]).containsExactly(3L, 4L);
    }

    @Test
    void everyKindOfValueComesBackAsItWasWritten() {
        List<Object> values = row(
                1L,
                true,
                (short) -7,
                42,
                1.5f,
                Math.PI,
                new BigDecimal("12345678901234567890.0123"),
                "it's \"quoted\" ☃",
                new byte[] {0, 1, -1},
                LocalDate.of(2026, 2, 28),
                LocalTime.of(23, 59, 58, 123456000),
                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 1000),
                Instant.parse("2026-11-23T10:15:30.123456Z"),
                UUID.fromString("0b5b7a52-3b74-4b2f-9a6e-0d6a7a1f2c3d"),
                Arrays.asList("a", "b, \"c\"", "", "\\ \n\t\u0001", null));
        desk.insert(DriverContext.NONE, EVERYTHING, EVERYTHING.columns(), List.of(values));
        assertThat(desk.find(EVERYTHING, null))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(values);
    }

    @Test
    void everyKindOfValueMayBeNull() {
        List<Object> values = new ArrayList<>(
                java.util.Collections.nCopies(EVERYTHING.columns().size(), null));
        values.set(0, 1L);
        desk.insert(DriverContext.NONE, EVERYTHING, EVERYTHING.columns(), List.of(values));
        assertThat(desk.find(EVERYTHING, null)).containsExactly(values);
    }

    @Test
    void findFollowsPathsOverRelations() {
        assertThat(desk.values(BOOK, "title", eq(BOOK, "author.name", "Stanislaw")))
                .containsExactly("Solaris");
        assertThat(desk.values(BOOK, "title", eq(BOOK, "author.id", 1L))).hasSize(2);
        assertThat(desk.sent().get(1)).doesNotContain("join");
    }

    @Test
    void findLoadsJoinedRelationsInTheSameRow() {
        Join author = new Join(List.of(reference(BOOK, "author")));
        FindRequest request = new FindRequest(
                BOOK, List.of(author), eq(BOOK, "author.name", "Stanislaw"), List.of(), -1, 0, LockMode.NONE, null);
        List<ColumnMetadata> layout = new ArrayList<>(BOOK.columns());
        layout.addAll(AUTHOR.columns());
        List<Object> row = desk.find(request, layout).get(0);
        assertThat(row.subList(BOOK.columns().size(), layout.size())).containsExactly(2L, "Stanislaw", null);
        assertThat(desk.sent()).singleElement().asString().containsOnlyOnce("join");
    }

    @Test
    void findOrdersAndPages() {
        OrderTerm byPrice = new OrderTerm(path(BOOK, "price"), false, NullOrder.LAST);
        FindRequest request = new FindRequest(BOOK, List.of(), null, List.of(byPrice), 1, 1, LockMode.NONE, null);
        assertThat(desk.find(request, BOOK.columns()))
                .extracting(row -> row.get(1))
                .containsExactly("The Dispossessed");
        assertThat(desk.find(request.withLimit(-1), BOOK.columns())).hasSize(2);
    }

    @Test
    void findOneGivesAtMostOneRow() {
        FindRequest all = FindRequest.of(BOOK, null);
        assertThat(Desk.read(desk.driver.findOne(all, DriverContext.NONE), BOOK.columns()))
                .hasSize(1);
    }

    @Test
    void existsLooksIntoCollections() {
        Criterion cheap = new Criterion.Exists(
                List.of(), collection(AUTHOR, "books"), compare(BOOK, "price", Operator.LT, new BigDecimal("10")));
        Criterion tagged = new Criterion.Exists(List.of(), collection(BOOK, "tags"), eq(TAG, "label", "ocean"));
        Criterion used = new Criterion.Exists(List.of(), collection(TAG, "books"), null);
        assertThat(desk.values(AUTHOR, "name", cheap)).containsExactly("Ursula");
        assertThat(desk.values(AUTHOR, "name", new Criterion.Not(cheap))).containsExactly("Stanislaw");
        assertThat(desk.values(BOOK, "id", tagged)).containsExactly(1L, 3L);
        assertThat(desk.values(TAG, "id", used)).containsExactly(1L, 2L);
    }

    @Test
    void emptyListsMatchNothingAndTheirNegationEverything() {
        assertThat(desk.find(BOOK, in(BOOK, "id", List.of()))).isEmpty();
        assertThat(desk.find(BOOK, new Criterion.In(path(BOOK, "id"), List.of(), true)))
                .hasSize(3);
        assertThat(desk.find(BOOK, new Criterion.Or(List.of()))).isEmpty();
        assertThat(desk.find(BOOK, new Criterion.And(List.of()))).hasSize(3);
    }

    @Test
    void likeComesRawEscapedAndIgnoringCase() {
        assertThat(desk.values(BOOK, "id", compare(BOOK, "title", Operator.LIKE, "%Lathe%")))
                .containsExactly(2L);
        assertThat(desk.values(BOOK, "id", compare(BOOK, "title", Operator.LIKE_ESCAPED, "S!olar_s")))
                .containsExactly(3L);
        assertThat(desk.values(BOOK, "id", compare(BOOK, "title", Operator.ILIKE, "SOLARIS")))
                .containsExactly(3L);
    }

    @Test
    void pivotSelectionAppendsTheOwnersKey() {
        PivotSelection pivot = new PivotSelection(collection(BOOK, "tags").pivot(), List.of(1L, 3L));
        FindRequest request = new FindRequest(TAG, List.of(), null, List.of(), -1, 0, LockMode.NONE, pivot);
        List<ColumnMetadata> layout = new ArrayList<>(TAG.columns());
        layout.addAll(pivot.pivot().ownerColumns());
        assertThat(desk.find(request, layout))
                .containsExactlyInAnyOrder(row(1L, "anarchy", 1L), row(2L, "ocean", 1L), row(2L, "ocean", 3L));
    }

    @Test
    void countCountsWhatFindWouldFind() {
        CountRequest request = new CountRequest(BOOK, eq(BOOK, "author.name", "Ursula"));
        assertThat(desk.driver.count(request, DriverContext.NONE)).isEqualTo(2);
    }

    @Test
    void updateChangesWhatTheConditionFindsEvenOverRelations() {
        List<ColumnMetadata> columns = columns(BOOK, "price");
        Values price = Values.of(columns, row(new BigDecimal("1.25")));
        Criterion byAuthor = eq(BOOK, "author.name", "Ursula");
        WriteResult result =
                desk.driver.nativeUpdate(new UpdateRequest(BOOK, columns, price, byAuthor), DriverContext.NONE);
        assertThat(result.affectedRows()).isEqualTo(2);
        assertThat(desk.values(BOOK, "price", null))
                .containsExactly(new BigDecimal("1.25"), new BigDecimal("1.25"), null);
    }

    @Test
    void updateManyTellsWhichRowsItMatched() {
        List<ColumnMetadata> columns = columns(BOOK, "title", "version");
        List<ColumnMetadata> keys = columns(BOOK, "id", "version");
        List<ColumnMetadata> all = new ArrayList<>(columns);
        all.addAll(keys);
        Values rows = Values.of(all, row("a", 2, 1L, 1), row("b", 2, 2L, 7), row("c", 2, 3L, 1));
        int[] matched =
                desk.driver.nativeUpdateMany(new UpdateManyRequest(BOOK, columns, keys, rows), DriverContext.NONE);
        assertThat(matched).containsExactly(1, 0, 1);
        assertThat(desk.values(BOOK, "title", null)).containsExactly("a", "The Lathe of Heaven", "c");
    }

    @Test
    void deleteRemovesWhatTheConditionFinds() {
        desk.sql().execute("delete from book_tags");
        Criterion hers = eq(BOOK, "author.name", "Ursula");
        assertThat(desk.driver
                        .nativeDelete(new DeleteRequest(BOOK, hers), DriverContext.NONE)
                        .affectedRows())
                .isEqualTo(2);
        assertThat(desk.values(BOOK, "title", null)).containsExactly("Solaris");
    }

    @Test
    void upsertInsertsUpdatesAndLeavesAlone() {
        List<ColumnMetadata> columns = columns(ASSIGNED, "code", "amount");
        List<ColumnMetadata> key = columns(ASSIGNED, "code");
        desk.insert(DriverContext.NONE, ASSIGNED, columns, List.of(row("a", 1)));
        Values rows = Values.of(columns, row("a", 2), row("b", 3));
        desk.driver.nativeUpsert(
                new UpsertRequest(ASSIGNED, columns, rows, key, columns(ASSIGNED, "amount")), DriverContext.NONE);
        assertThat(desk.find(ASSIGNED, null)).containsExactly(row("a", 2), row("b", 3));
        Values again = Values.of(columns, row("a", 9), row("c", 9));
        desk.driver.nativeUpsert(new UpsertRequest(ASSIGNED, columns, again, key, List.of()), DriverContext.NONE);
        assertThat(desk.find(ASSIGNED, null)).containsExactly(row("a", 2), row("b", 3), row("c", 9));
    }

    @Test
    void syncPivotTakesAwayAndLinks() {
        PivotRequest request = new PivotRequest(
                collection(BOOK, "tags"),
                List.of(new Link(1L, 1L), new Link(2L, 2L)),
                List.of(new Link(2L, 1L), new Link(3L, 2L)),
                true);
        desk.driver.syncPivot(request, DriverContext.NONE);
        assertThat(desk.sql()
                        .queryRows(
                                "select book_id, tag_id from book_tags order by 1, 2",
                                r -> r.getLong(0) + "-" + r.getLong(1)))
                .containsExactly("1-2", "2-1", "3-2");
    }

    @Test
    void rawSqlMayAnswerWithRowsThatNobodyWants() {
        assertThat(desk.sql().execute("select * from author")).isZero();
        assertThat(desk.sql().execute("update author set name = ?", "x")).isEqualTo(2);
    }

    @Test
    void rawSqlBindsItsParameters() {
        assertThat(desk.sql().query("select name, email from author where name = ?", "Ursula"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("email", "ursula@example.org"));
    }
}
