package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Ref;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Address;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Period;
import dev.cormorant.kit.library.Profile;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.query.Filter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What filters let pass. */
public abstract class OperatorsSpec extends DatabaseSpec {
    @BeforeEach
    void storeBooks() {
        Author ann = new Author("Ann", "ann@example.org");
        ann.setAge(30);
        ann.setHome(new Address("Street 1", "Bern"));
        ann.setActive(new Period(1990, 2000));
        ann.setProfile(new Profile("biography", ann));
        Author bob = new Author("Bob");
        bob.setAge(40);
        Publisher ace = new Publisher("Ace");
        book("One", "10.00", ann, ace);
        book("Two", "20.50", ann, null);
        book("three_%", null, bob, ace);
        book("four\\", "5", bob, null);
    }

    private void book(String title, @Nullable String price, Author author, @Nullable Publisher publisher) {
        Book book = new Book(title, author);
        book.setPrice(price == null ? null : new BigDecimal(price));
        book.setPublisher(publisher == null ? null : Ref.of(publisher));
        pending.add(book);
        if (pending.size() == 4) {
            store(pending.toArray());
            pending.clear();
        }
    }

    private final List<Object> pending = new java.util.ArrayList<>();

    private void finds(Filter<Object> filter, String... titles) {
        assertThat(em().find(Book.class, filter)).extracting(Book::getTitle).containsExactlyInAnyOrder(titles);
        assertThat(em().count(Book.class, filter)).isEqualTo(titles.length);
    }

    @Test
    void equality() {
        finds(Filter.where("title").eq("One"), "One");
        finds(Filter.where("title").eq("one"));
        finds(Filter.where("title").ne("One"), "Two", "three_%", "four\\");
        finds(Filter.where("price").eq(new BigDecimal("20.5")), "Two");
        finds(Filter.where("price").eq(10), "One");
    }

    @Test
    void nullIsNeitherEqualNorUnequal() {
        finds(Filter.where("price").ne(10), "Two", "four\\");
        finds(Filter.where("price").eq(10).not(), "Two", "four\\");
        finds(Filter.where("price").in(List.of(10)).not(), "Two", "four\\");
        finds(Filter.where("price").isNull(), "three_%");
        finds(Filter.where("price").isNotNull(), "One", "Two", "four\\");
    }

    @Test
    void comparisons() {
        finds(Filter.where("price").gt(10), "Two");
        finds(Filter.where("price").ge(10), "One", "Two");
        finds(Filter.where("price").lt(10), "four\\");
        finds(Filter.where("price").le(10), "One", "four\\");
        finds(Filter.where("price").between(5, 10), "One", "four\\");
    }

    @Test
    void lists() {
        finds(Filter.where("title").in("One", "Two", "Nothing"), "One", "Two");
        finds(Filter.where("title").notIn(List.of("One", "Two")), "three_%", "four\\");
        finds(Filter.where("title").in(List.of()));
        finds(Filter.where("title").notIn(List.of()), "One", "Two", "three_%", "four\\");
        finds(Filter.where("title").in(List.of("One", "One")), "One");
    }

    @Test
    void listsOfEveryLength() {
        for (int length : new int[] {1, 2, 3, 5, 9, 100, 999, 1001}) {
            Object[] titles = new Object[length];
            Arrays.setAll(titles, i -> i == length - 1 ? "One" : "Nothing " + i);

            finds(Filter.where("title").in(titles), "One");
        }
    }

    @Test
    void logic() {
        Filter<Object> cheap = Filter.where("price").lt(15);
        Filter<Object> byAnn = Filter.where("author.name").eq("Ann");
        finds(cheap.and(byAnn), "One");
        finds(cheap.or(byAnn), "One", "Two", "four\\");
        finds(byAnn.not(), "three_%", "four\\");
        finds(byAnn.not().not(), "One", "Two");
        finds(cheap.or(byAnn).and(Filter.where("title").eq("Two")), "Two");
        finds(cheap.and(byAnn).or(Filter.where("title").eq("Two")), "One", "Two");
    }

    @Test
    void emptyGroups() {
        finds(new Filter.And<>(List.of()), "One", "Two", "three_%", "four\\");
        finds(new Filter.Or<>(List.of()));
        finds(new Filter.Not<>(new Filter.Or<>(List.of())), "One", "Two", "three_%", "four\\");
        finds(new Filter.Not<>(new Filter.And<>(List.of())));
        finds(Filter.where("title").eq("One").and(Filter.all()), "One");
    }

    @Test
    void patterns() {
        finds(Filter.where("title").like("T%"), "Two");
        finds(Filter.where("title").like("_n_"), "One");
        finds(Filter.where("title").ilike("t%"), "Two", "three_%");
        finds(Filter.where("title").ilike("ONE"), "One");
    }

    @Test
    void textIsTakenLiterally() {
        finds(Filter.where("title").contains("_%"), "three_%");
        finds(Filter.where("title").contains("e_"), "three_%");
        finds(Filter.where("title").endsWith("%"), "three_%");
        finds(Filter.where("title").endsWith("\\"), "four\\");
        finds(Filter.where("title").startsWith("On"), "One");
        finds(Filter.where("title").startsWith("_"));
        finds(Filter.where("title").contains(""), "One", "Two", "three_%", "four\\");
    }

    @Test
    void pathsThroughRelations() {
        finds(Filter.where("author.email").eq("ann@example.org"), "One", "Two");
        finds(Filter.where("publisher.name").eq("Ace"), "One", "three_%");
        finds(Filter.where("publisher.name").ne("Ace"));
        finds(Filter.where("author.profile.bio").eq("biography"), "One", "Two");
        finds(
                Filter.where("publisher.name")
                        .eq("Ace")
                        .or(Filter.where("author.name").eq("Ann")),
                "One",
                "Two",
                "three_%");
    }

    @Test
    void relationsAsAWhole() {
        Author ann = em().findOneOrFail(Author.class, Filter.where("name").eq("Ann"));
        finds(Filter.where("author").eq(ann), "One", "Two");
        finds(Filter.where("author").eq(ann.getId()), "One", "Two");
        finds(Filter.where("author.id").eq(ann.getId()), "One", "Two");
        finds(Filter.where("author").ne(ann), "three_%", "four\\");
        finds(Filter.where("author").in(List.of(ann)), "One", "Two");
        finds(Filter.where("publisher").isNull(), "Two", "four\\");
        finds(Filter.where("publisher").isNotNull(), "One", "three_%");
    }

    @Test
    @Needs(Capabilities.SQL)
    void comparingForeignKeysNeedsNoJoin() {
        Author ann = em().findOneOrFail(Author.class, Filter.where("name").eq("Ann"));

        assertThat(sent(() -> em().find(Book.class, Filter.where("author").eq(ann)))
                        .all())
                .singleElement()
                .satisfies(one -> assertThat(one.event().statement()).doesNotContainIgnoringCase("join"));
    }

    @Test
    void inverseSidesAsAWhole() {
        assertThat(em().find(Author.class, Filter.where("profile").isNull()))
                .extracting(Author::getName)
                .containsExactly("Bob");
        assertThat(em().find(Author.class, Filter.where("profile").isNotNull()))
                .extracting(Author::getName)
                .containsExactly("Ann");
    }

    @Test
    void embeddables() {
        assertThat(em().count(Author.class, Filter.where("home.city").eq("Bern")))
                .isEqualTo(1);
        assertThat(em().count(Author.class, Filter.where("home.city").isNull())).isEqualTo(1);
        assertThat(em().count(Author.class, Filter.where("active.from").between(1980, 1995)))
                .isEqualTo(1);
        finds(Filter.where("author.home.city").eq("Bern"), "One", "Two");
    }
}
