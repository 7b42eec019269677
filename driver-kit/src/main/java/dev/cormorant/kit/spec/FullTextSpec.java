package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.TableIndex;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.query.Filter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches for words, with the index that the schema generator makes for them. */
@Needs(Capabilities.FULL_TEXT)
public abstract class FullTextSpec extends DatabaseSpec {
    /** A short text with words. */
    @Entity
    @TableIndex(columns = "text", type = "fulltext")
    public static class Headline {
        @Id
        private int id;

        @Column(length = 200)
        private String text = "";

        protected Headline() {}

        Headline(int id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    /** A long one. */
    @Entity
    @TableIndex(columns = "body", type = "fulltext")
    public static class Article {
        @Id
        private int id;

        @Column(length = 10_000)
        private String body = "";

        protected Article() {}

        Article(int id, String body) {
            this.id = id;
            this.body = body;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Headline.class, Article.class);
    }

    @BeforeEach
    void storeTexts() {
        store(
                new Headline(1, "Cormorants dive"),
                new Headline(2, "Pelicans fish together"),
                new Headline(3, "Gannets plunge"),
                new Article(1, "A bird with a hooked bill."),
                new Article(2, "Their bill has a pouch; O'Hara's drawing shows it."),
                new Article(3, "They fish from thirty metres."));
    }

    private void findsHeadlines(Filter<Object> filter, Integer... ids) {
        assertThat(em().find(Headline.class, filter)).extracting(one -> one.id).containsExactlyInAnyOrder(ids);
    }

    private void findsArticles(Filter<Object> filter, Integer... ids) {
        assertThat(em().find(Article.class, filter)).extracting(one -> one.id).containsExactlyInAnyOrder(ids);
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        findsHeadlines(Filter.where("text").fullText("dive"), 1);
        findsHeadlines(Filter.where("text").fullText("fish"), 2);
        findsHeadlines(Filter.where("text").fullText("albatross"));
        findsArticles(Filter.where("body").fullText("fish"), 3);
        findsArticles(Filter.where("body").fullText("bill"), 1, 2);
    }

    @Test
    void partsOfWordsAreNoWords() {
        findsHeadlines(Filter.where("text").fullText("pelic"));
    }

    @Test
    void aSearchIsAConditionAsAnyOther() {
        findsArticles(
                Filter.where("body").fullText("bill").and(Filter.where("id").gt(1)), 2);
        findsArticles(Filter.where("id").in(2, 3).and(Filter.where("body").fullText("bill")), 2);
    }

    @Test
    @Needs(Capabilities.SQL)
    void aSearchIsAnAlternativeToo() {
        findsArticles(
                Filter.where("body").fullText("hooked").or(Filter.where("body").fullText("metres")), 1, 3);
        findsArticles(Filter.where("body").fullText("bill").not(), 3);
    }

    @Test
    void whatIsSearchedForIsBound() {
        for (String words : List.of("') or 1 = 1 -- ", "\"", "\\", "")) {
            assertThat(em().count(Article.class, Filter.where("body").fullText(words)))
                    .as(words)
                    .isZero();
        }
    }

    @Test
    @Needs(Capabilities.SQL)
    void theIndexIsFoundAsItWasMade() {
        assertThat(orm().schema().createSql()).containsIgnoringCase("index");
        assertThat(orm().schema().updateSql()).isEmpty();
    }
}
