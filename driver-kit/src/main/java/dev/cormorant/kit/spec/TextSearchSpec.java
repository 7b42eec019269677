package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.driver.DriverException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryException;
import dev.cormorant.query.QueryFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters by regular expressions. */
public abstract class TextSearchSpec extends DatabaseSpec {
    @BeforeEach
    void storeBooks() {
        Author ann = new Author("Ann", null);
        store(new Book("One", ann), new Book("two-2", ann), new Book("Three?", ann), new Book("o\\e", ann));
    }

    private void finds(Filter<Object> filter, String... titles) {
        if (supports(QueryFeature.REGULAR_EXPRESSIONS, () -> em().find(Book.class, filter))) {
            assertThat(em().find(Book.class, filter)).extracting(Book::getTitle).containsExactlyInAnyOrder(titles);
        }
    }

    @Test
    void anExpressionMatchesSomewhere() {
        finds(Filter.where("title").matches("^[a-z]+-[0-9]$"), "two-2");
        finds(Filter.where("title").matches("e"), "One", "Three?", "o\\e");
        finds(Filter.where("title").matches("^one$"));
        finds(Filter.where("title").matches("[?]$"), "Three?");
        finds(Filter.where("title").matches("\\\\"), "o\\e");
        finds(Filter.where("title").matches("^(One|Three)"), "One", "Three?");
    }

    @Test
    void theCaseOfLettersCanBeIgnored() {
        finds(Filter.where("title").matchesIgnoringCase("^ONE$"), "One");
        finds(Filter.where("title").matchesIgnoringCase("^T"), "two-2", "Three?");
        finds(Filter.where("title").matchesIgnoringCase("^t").not(), "One", "o\\e");
    }

    @Test
    void nullMatchesNothing() {
        finds(Filter.where("author.email").matches(""));
        finds(Filter.where("author.email").matches("").not());
    }

    @Test
    void aBrokenExpressionIsAnErrorOfTheDatabase() {
        if (platform().supportsQuery(QueryFeature.REGULAR_EXPRESSIONS)) {
            assertThatThrownBy(() -> em().find(Book.class, Filter.where("title").matches("(")))
                    .isInstanceOf(DriverException.class);
        }
    }

    @Test
    void onlyTextIsMatched() {
        if (platform().supportsQuery(QueryFeature.REGULAR_EXPRESSIONS)) {
            refused(() -> em().find(Book.class, Filter.where("price").matches("1")))
                    .isInstanceOf(QueryException.class);
        }
    }

    @Test
    void wordsAreFoundWhereTheDatabaseSearchesForThem() {
        Filter<Object> word = Filter.where("title").fullText("One");
        if (!platform().supportsQuery(QueryFeature.FULL_TEXT)) {
            assertThat(supports(QueryFeature.FULL_TEXT, () -> em().find(Book.class, word)))
                    .isFalse();
        }
    }
}
