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

/** Searches for words, on SQL databases that have them, with the index that the schema generator makes for them. */
@Needs({Capabilities.FULL_TEXT, Capabilities.SQL})
public abstract class FullTextSpec extends DatabaseSpec {
    /** A text with words. */
    @Entity
    @TableIndex(columns = "title", type = "fulltext")
    @TableIndex(columns = "body", type = "fulltext")
    public static class Article {
        @Id
        private int id;

        @Column(length = 200)
        private String title = "";

        @Column(length = 10_000)
        private String body = "";

        protected Article() {}

        Article(int id, String title, String body) {
            this.id = id;
            this.title = title;
            this.body = body;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(Article.class);
    }

    @BeforeEach
    void storeArticles() {
        store(
                new Article(1, "Cormorants dive", "A bird with a hooked bill."),
                new Article(2, "Pelicans fish together", "Their bill has a pouch; O'Hara's drawing shows it."),
                new Article(3, "Gannets plunge", "They fish from thirty metres."));
    }

    private void finds(Filter<Object> filter, Integer... ids) {
        assertThat(em().find(Article.class, filter)).extracting(one -> one.id).containsExactlyInAnyOrder(ids);
    }

    @Test
    void aWordIsFoundWhereverItStands() {
        finds(Filter.where("title").fullText("dive"), 1);
        finds(Filter.where("title").fullText("fish"), 2);
        finds(Filter.where("body").fullText("fish"), 3);
        finds(Filter.where("body").fullText("bill"), 1, 2);
        finds(Filter.where("title").fullText("albatross"));
    }

    @Test
    void partsOfWordsAreNoWords() {
        finds(Filter.where("title").fullText("pelic"));
    }

    @Test
    void aSearchIsAConditionAsAnyOther() {
        finds(Filter.where("title").fullText("plunge").or(Filter.where("body").fullText("pouch")), 2, 3);
        finds(Filter.where("body").fullText("bill").and(Filter.where("id").gt(1)), 2);
        finds(Filter.where("body").fullText("bill").not(), 3);
    }

    @Test
    void whatIsSearchedForIsBound() {
        for (String words : List.of("') or 1 = 1 -- ", "\"", "\\", "")) {
            assertThat(em().count(Article.class, Filter.where("title").fullText(words)))
                    .as(words)
                    .isZero();
        }
    }

    @Test
    void theIndexIsFoundAsItWasMade() {
        assertThat(orm().schema().createSql()).containsIgnoringCase("index");
        assertThat(orm().schema().updateSql()).isEmpty();
    }
}
