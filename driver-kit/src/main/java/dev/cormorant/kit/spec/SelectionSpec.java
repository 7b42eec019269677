package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.query.Aggregate;
import dev.cormorant.query.AggregateFunction;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Operator;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Single values instead of entities, and values computed from groups. */
@Needs(Capabilities.SELECT)
public abstract class SelectionSpec extends DatabaseSpec {
    private record Line(
            String title,
            String authorName,
            @Nullable String authorHomeCity,
            @Nullable BigDecimal price) {}

    private record Sales(
            String author, long books, @Nullable BigDecimal total) {}

    private record Numbers(long all, int prices, double average, BigDecimal least, BigDecimal greatest, long authors) {}

    @BeforeEach
    void storeBooks() {
        Author ann = new Author("Ann");
        ann.setHome(new Address("Street 1", "Bern"));
        Author bob = new Author("Bob");
        Publisher ace = new Publisher("Ace");
        store(book("a", 1, ann, ace), book("b", 2, ann, null), book("c", null, ann, ace), book("d", 6, bob, null));
    }

    private static Book book(String title, @Nullable Integer price, Author author, @Nullable Publisher publisher) {
        Book book = new Book(title, author);
        book.setPrice(price == null ? null : new BigDecimal(price));
        book.setPublisher(publisher == null ? null : Ref.of(publisher));
        return book;
    }

    @Test
    void recordsTakeValuesByTheNamesOfTheirComponents() {
        List<Line> lines = em().select(
                        Line.class,
                        Book.class,
                        Filter.where("price").isNotNull(),
                        select -> select.orderBy(Order.desc("price")).limit(2).offset(1));
        assertThat(lines).extracting(Line::title).containsExactly("b", "a");
        assertThat(lines).extracting(Line::authorName).containsExactly("Ann", "Ann");
        assertThat(lines).extracting(Line::authorHomeCity).containsOnly("Bern");
        assertThat(sure(lines.get(0).price())).isEqualByComparingTo("2");
    }

    @Test
    void valuesComeInTheirOrder() {
        assertThat(em().select(
                                String.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value("author.name").orderBy(Order.asc("title"))))
                .containsExactly("Ann", "Ann", "Ann", "Bob");
        assertThat(em().select(
                                String.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value("author.name").distinct().orderBy(Order.desc("author.name"))))
                .containsExactly("Bob", "Ann");
    }

    @Test
    void groupsAreMadeByTheOtherValues() {
        List<Sales> sales = em().select(
                        Sales.class,
                        Book.class,
                        Filter.all(),
                        select -> select.value("author.name")
                                .value(Aggregate.count())
                                .value(Aggregate.of(AggregateFunction.SUM, "price"))
                                .orderBy(Order.asc("author.name")));
        assertThat(sales).extracting(Sales::author).containsExactly("Ann", "Bob");
        assertThat(sales).extracting(Sales::books).containsExactly(3L, 1L);
        assertThat(sales.get(0).total()).isEqualByComparingTo("3");
        assertThat(sales.get(1).total()).isEqualByComparingTo("6");
    }

    @Test
    void conditionsOnGroups() {
        assertThat(names(2)).containsExactly("Ann");
        assertThat(names(1)).containsExactlyInAnyOrder("Ann", "Bob");
        assertThat(em().select(
                                String.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value("author.name")
                                        .having(Aggregate.of(AggregateFunction.SUM, "price"), Operator.LT, 4)
                                        .having(Aggregate.count(), Operator.EQ, 3)))
                .containsExactly("Ann");
    }

    private List<String> names(int books) {
        return em().select(
                        String.class,
                        Book.class,
                        Filter.all(),
                        select -> select.value("author.name").having(Aggregate.count(), Operator.GE, books));
    }

    @Test
    void groupsAreOrderedByWhatIsComputed() {
        assertThat(em().select(
                                String.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value("author.name")
                                        .orderBy(Aggregate.of(AggregateFunction.MAX, "price"), true)))
                .containsExactly("Bob", "Ann");
        List<Sales> sales = em().select(
                        Sales.class,
                        Book.class,
                        Filter.all(),
                        select -> select.value("author.name")
                                .value(Aggregate.count())
                                .value(Aggregate.of(AggregateFunction.MAX, "price"))
                                .orderBy(Aggregate.of(AggregateFunction.MAX, "price"), true));
        assertThat(sales).extracting(Sales::author).containsExactly("Bob", "Ann");
    }

    @Test
    void allEntitiesAreOneGroup() {
        Numbers numbers = em().select(
                        Numbers.class,
                        Book.class,
                        Filter.all(),
                        select -> select.value(Aggregate.count())
                                .value(Aggregate.of(AggregateFunction.COUNT, "price"))
                                .value(Aggregate.of(AggregateFunction.AVG, "price"))
                                .value(Aggregate.of(AggregateFunction.MIN, "price"))
                                .value(Aggregate.of(AggregateFunction.MAX, "price"))
                                .value(Aggregate.of(AggregateFunction.COUNT_DISTINCT, "author")))
                .get(0);
        assertThat(numbers.all()).isEqualTo(4);
        assertThat(numbers.prices()).isEqualTo(3);
        assertThat(numbers.average()).isEqualTo(3.0);
        assertThat(numbers.least()).isEqualByComparingTo("1");
        assertThat(numbers.greatest()).isEqualByComparingTo("6");
        assertThat(numbers.authors()).isEqualTo(2);
    }

    @Test
    void aSumOfNothingIsNull() {
        assertThat(em().select(
                                BigDecimal.class,
                                Book.class,
                                Filter.where("title").eq("x"),
                                select -> select.value(Aggregate.of(AggregateFunction.SUM, "price"))))
                .isEqualTo(Arrays.asList((Object) null));
    }

    @Test
    void countsByAProperty() {
        Author ann = em().findOneOrFail(Author.class, Filter.where("name").eq("Ann"));
        assertThat(em().countBy(Book.class, Filter.all(), "author")).hasSize(2).containsEntry(sure(ann.getId()), 3L);
        assertThat(em().countBy(Book.class, Filter.all(), "author.home.city"))
                .containsEntry("Bern", 3L)
                .containsEntry(null, 1L);
        assertThat(em().countBy(Book.class, Filter.where("price").gt(1), "publisher"))
                .hasSize(1)
                .containsEntry(null, 2L);
    }

    @Test
    @Needs(Capabilities.SQL)
    void nothingIsManaged() {
        assertThat(sent(() -> em().select(Line.class, Book.class, Filter.all(), select -> {}))
                        .all())
                .hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(() -> em().select(Sales.class, Book.class, Filter.all(), select -> select.value("title")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The selection has 1 values, but Sales takes 3. "
                        + "Select one for each component of the record, in its order.");
        refused(() -> em().select(Sales.class, Book.class, Filter.all(), select -> {}))
                .isInstanceOf(QueryException.class)
                .hasMessage("Book has no property or path that the name 'books' means. Select the values one by one.");
        refused(() -> em().select(
                                Long.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value(Aggregate.of(AggregateFunction.SUM, "title"))))
                .isInstanceOf(QueryException.class)
                .hasMessage("Book.title is no number, so it has no SUM.");
        refused(() -> em().select(String.class, Book.class, Filter.all(), select -> select.value("author.home")))
                .isInstanceOf(QueryException.class)
                .hasMessage("'author.home' is the embeddable Address, which has no single value to order or select by: "
                        + "compare one of its properties, such as 'author.home.street'.");
        refused(() -> em().select(
                                String.class,
                                Book.class,
                                Filter.all(),
                                select -> select.value("title").having(Aggregate.count(), Operator.GT, "x")))
                .isInstanceOf(QueryException.class)
                .hasMessage("A group's COUNT is a Long; it cannot be compared by GT with a value of type String.");
        assertThatThrownBy(() -> em().select(Integer.class, Book.class, Filter.all(), select -> select.value("title")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Value 1 of the selection is a String, "
                        + "which does not fit into the Integer that Integer takes there.");
    }
}
