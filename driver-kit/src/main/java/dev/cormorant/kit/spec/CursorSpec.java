package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.CursorPage;
import dev.cormorant.CursorRange;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Colour;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Scalars;
import dev.cormorant.query.CursorException;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages by cursor: whatever the order, each entity stands on exactly one page. */
public abstract class CursorSpec extends DatabaseSpec {
    private static final int BOOKS = 23;

    @BeforeEach
    void storeBooks() {
        Random random = new Random(7);
        Author ann = new Author("Ann", "ann@example.org");
        Author bob = new Author("Bob");
        Publisher ace = new Publisher("Ace");
        List<Object> books = new ArrayList<>();
        for (int i = 0; i < BOOKS; i++) {
            Book book = new Book("title " + random.nextInt(5), random.nextBoolean() ? ann : bob);
            book.setPrice(random.nextInt(3) == 0 ? null : new BigDecimal(random.nextInt(4)));
            book.setPublisher(random.nextBoolean() ? Ref.of(ace) : null);
            books.add(book);
        }
        store(books.toArray());
    }

    private CursorPage<Book> page(CursorRange range, List<Order<Book>> orders) {
        return em().findByCursor(Book.class, Filter.all(), range, with -> orders.forEach(with::orderBy));
    }

    private List<Long> forwards(int size, List<Order<Book>> orders) {
        return walk(cursor -> page(CursorRange.first(size).after(cursor), orders), CursorPage::endCursor, true);
    }

    private List<Long> backwards(int size, List<Order<Book>> orders) {
        return walk(cursor -> page(CursorRange.last(size).before(cursor), orders), CursorPage::startCursor, false);
    }

    private static List<Long> walk(
            Function<@Nullable String, CursorPage<Book>> pages,
            Function<CursorPage<Book>, @Nullable String> next,
            boolean forwards) {
        List<Long> ids = new ArrayList<>();
        @Nullable String cursor = null;
        boolean more = true;
        while (more) {
            CursorPage<Book> page = pages.apply(cursor);
            ids.addAll(
                    forwards ? ids.size() : 0,
                    page.items().stream().map(Book::getId).toList());
            assertThat(page.total()).hasValue(BOOKS);
            assertThat(forwards ? page.hasPrevious() : page.hasNext()).isEqualTo(cursor != null);
            cursor = next.apply(page);
            more = forwards ? page.hasNext() : page.hasPrevious();
        }
        return ids;
    }

    private void walks(List<Order<Book>> orders, List<Order<Book>> complete) {
        List<Long> all = em().findAll(Book.class, with -> complete.forEach(with::orderBy)).stream()
                .map(Book::getId)
                .toList();
        for (int size : new int[] {1, 4, BOOKS, BOOKS + 1}) {
            assertThat(forwards(size, orders)).isEqualTo(all);
            assertThat(backwards(size, orders)).isEqualTo(all);
        }
    }

    @Test
    void equalsAreToldApartByTheirKey() {
        walks(List.of(), List.of(Order.asc("id")));
        walks(List.of(Order.asc("title")), List.of(Order.asc("title"), Order.asc("id")));
        walks(List.of(Order.desc("title"), Order.desc("id")), List.of(Order.desc("title"), Order.desc("id")));
    }

    @Test
    void nullsStandBehindAllValuesOrBeforeThem() {
        walks(List.of(Order.asc("price")), List.of(Order.<Book>asc("price").nullsLast(), Order.asc("id")));
        walks(List.of(Order.desc("price")), List.of(Order.<Book>desc("price").nullsFirst(), Order.asc("id")));
        walks(
                List.of(Order.<Book>asc("price").nullsFirst(), Order.desc("title")),
                List.of(Order.<Book>asc("price").nullsFirst(), Order.desc("title"), Order.asc("id")));
        walks(
                List.of(Order.asc("title"), Order.<Book>desc("price").nullsLast()),
                List.of(Order.asc("title"), Order.<Book>desc("price").nullsLast(), Order.asc("id")));
    }

    @Test
    void ordersLeadThroughRelations() {
        walks(
                List.of(Order.asc("author.name"), Order.asc("price")),
                List.of(Order.asc("author.name"), Order.<Book>asc("price").nullsLast(), Order.asc("id")));
        walks(
                List.of(Order.asc("publisher.name")),
                List.of(Order.<Book>asc("publisher.name").nullsLast(), Order.asc("id")));
        walks(
                List.of(Order.desc("publisher")),
                List.of(Order.<Book>desc("publisher").nullsFirst(), Order.asc("id")));
    }

    @Test
    void enumsAreOrderedAsTheyAreCompared() {
        for (Colour colour : Colour.values()) {
            Scalars one = new Scalars();
            one.colour = colour;
            store(one);
        }
        List<@Nullable Colour> colours = new ArrayList<>();
        CursorRange range = CursorRange.first(1);
        for (int i = 0; i < Colour.values().length; i++) {
            CursorPage<Scalars> page =
                    em().findByCursor(Scalars.class, Filter.all(), range, with -> with.orderBy(Order.asc("colour")));
            page.items().forEach(one -> colours.add(one.colour));
            range = CursorRange.first(1).after(page.endCursor());
        }
        assertThat(colours).containsExactly(Colour.BLUE, Colour.GREEN, Colour.RED);
    }

    @Test
    void theFilterHoldsOnEveryPage() {
        Filter<Object> byAnn = Filter.where("author.name").eq("Ann");
        long all = em().count(Book.class, byAnn);
        CursorPage<Book> first = em().findByCursor(Book.class, byAnn, CursorRange.first(2), with -> {});
        CursorPage<Book> rest =
                em().findByCursor(Book.class, byAnn, CursorRange.first(BOOKS).after(first.endCursor()), with -> {});
        assertThat(first.total()).hasValue(all);
        assertThat(rest.items()).hasSize((int) all - 2).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void nothingIsPassedOverWhenTheCursorsEntityIsGone() {
        CursorPage<Book> first = page(CursorRange.first(5), List.of(Order.asc("title")));
        List<Long> rest =
                page(CursorRange.first(BOOKS).after(first.endCursor()), List.of(Order.asc("title"))).items().stream()
                        .map(Book::getId)
                        .toList();
        var em = em();
        em.remove(em.findOneOrFail(Book.class, sure(first.items().get(4).getId())));
        em.flush();
        assertThat(page(CursorRange.first(BOOKS).after(first.endCursor()), List.of(Order.asc("title")))
                        .items())
                .extracting(Book::getId)
                .isEqualTo(rest);
    }

    @Test
    void anEmptyPageHasNoCursors() {
        CursorPage<Book> none = em().findByCursor(
                        Book.class,
                        Filter.where("title").eq("x"),
                        CursorRange.first(3).withoutTotal(),
                        with -> {});
        assertThat(none.items()).isEmpty();
        assertThat(none.startCursor()).isNull();
        assertThat(none.endCursor()).isNull();
        assertThat(none.total()).isEmpty();
        assertThat(none.hasNext() || none.hasPrevious()).isFalse();
    }

    @Test
    @Needs(Capabilities.SQL)
    void withoutTotalThereIsOneStatement() {
        assertThat(sent(() -> em().findByCursor(
                                        Book.class,
                                        Filter.all(),
                                        CursorRange.first(3).withoutTotal(),
                                        with -> {}))
                        .all())
                .hasSize(1);
    }

    @Test
    void aCursorThatIsNotOneOfThisOrderIsRefused() {
        String cursor =
                sure(page(CursorRange.first(2), List.of(Order.asc("title"))).endCursor());
        String lost = cursor.substring(0, cursor.length() - 2);
        String garbage = Base64.getUrlEncoder().encodeToString("garbage, long enough".getBytes(StandardCharsets.UTF_8));
        for (String wrong : List.of("", "?", "AAAA", "' or 1 = 1", lost, cursor + cursor, garbage)) {
            refusedCursor(wrong, Order.asc("title"));
        }
        refusedCursor(cursor, Order.desc("title"));
        refusedCursor(cursor, Order.asc("price"));
    }

    private void refusedCursor(String cursor, Order<Book> order) {
        refused(() -> page(CursorRange.first(2).after(cursor), List.of(order)))
                .isInstanceOf(CursorException.class)
                .hasMessage(
                        "This is not a cursor of this order of Book. Pass on the text that a page of the same query "
                                + "gave, unchanged, or begin without a cursor.");
    }

    @Test
    void badRangesAreRefused() {
        refused(() -> CursorRange.first(0))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A page of 0 entities cannot be found; ask for at least one.");
        refused(() -> CursorRange.first(1).before("x"))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A page is read in one direction: before(...) goes with last(...).");
        refused(() -> em().findByCursor(Book.class, Filter.all(), CursorRange.first(1), with -> with.limit(3)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("A page by cursor takes its size from the range: leave out limit and offset.");
        refused(() -> page(
                        CursorRange.first(1), List.of(Order.<Book>asc("title").ignoringCase())))
                .isInstanceOf(CursorException.class)
                .hasMessage("A cursor cannot continue behind Book.title (in lower case), since an entity does not tell "
                        + "where it stands in this order. Order by a property itself.");
    }
}
