package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.Wishes.Article;
import dev.cormorant.kit.schema.Wishes.ArticleView;
import dev.cormorant.kit.schema.Wishes.Review;
import dev.cormorant.kit.schema.Wishes.State;
import dev.cormorant.kit.schema.Wishes.StoredTotal;
import dev.cormorant.kit.schema.Wishes.VirtualTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the database makes of a row is in the entity after the flush. */
abstract class MadeValuesSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private SchemaFixture articles() {
        SchemaFixture fixture = SchemaFixture.of(database(), Article.class, Review.class, ArticleView.class);
        fixture.generator().create();
        return fixture;
    }

    private static Article article(String title) {
        Article article = new Article();
        article.title = title;
        return article;
    }

    @Test
    void defaultsOfTheDatabaseComeBack() {
        try (SchemaFixture database = articles()) {
            EntityManager em = database.orm().em().fork();
            Article article = article("a");
            em.persist(article);
            em.flush();
            assertThat(article.code).isEqualTo("it's new");
            assertThat(article.state).isEqualTo(State.DRAFT);
            assertThat(article.price).isEqualByComparingTo("9.5");
            assertThat(article.rating).isEqualTo(7);
            assertThat(article.open).isTrue();
            assertThat(article.born).isEqualTo(LocalDate.of(2024, 2, 29));
            Article found = em.fork().findOneOrFail(Article.class, Objects.requireNonNull(article.id));
            assertThat(found.state).isEqualTo(State.DRAFT);
            assertThat(found.code).isEqualTo("it's new");
        }
    }

    @Test
    void valuesOfTheEntityWinOverDefaults() {
        try (SchemaFixture database = articles()) {
            EntityManager em = database.orm().em().fork();
            Article one = article("one");
            Article two = article("two");
            two.state = State.PUBLISHED;
            two.rating = 3;
            Article three = article("three");
            three.rating = 4;
            three.price = BigDecimal.TEN;
            List.of(one, two, three).forEach(em::persist);
            em.flush();
            assertThat(List.of(one, two, three))
                    .extracting(article -> article.rating + " " + article.state)
                    .containsExactly("7 DRAFT", "3 PUBLISHED", "4 DRAFT");
            assertThat(em.fork().findAll(Article.class))
                    .extracting(article -> article.title + " " + article.rating + " " + article.state)
                    .containsExactlyInAnyOrder("one 7 DRAFT", "two 3 PUBLISHED", "three 4 DRAFT");
        }
    }

    @Test
    void whatWasMadeIsTakenBackWithItsTransaction() {
        try (SchemaFixture database = articles()) {
            EntityManager em = database.orm().em().fork();
            Article article = article("a");
            assertThatThrownBy(() -> em.transactional(inside -> flushAndFail(inside, article)))
                    .hasMessage("planted");
            assertThat(article.state).isNull();
            assertThat(article.id).isNull();
        }
    }

    private static void flushAndFail(EntityManager em, Article article) {
        em.persist(article);
        em.flush();
        throw new IllegalStateException("planted");
    }

    @Test
    void generatedColumnsFollowTheirColumns() {
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            if (probe.helper().supportsGeneratedColumns(true)) {
                storedTotalsFollow();
            }
            if (probe.helper().supportsGeneratedColumns(false)) {
                virtualTotalsFollow();
            }
        }
    }

    private void storedTotalsFollow() {
        try (SchemaFixture database = SchemaFixture.of(database(), StoredTotal.class)) {
            database.generator().create();
            EntityManager em = database.orm().em().fork();
            StoredTotal total = new StoredTotal();
            total.price = 3;
            total.amount = 4;
            em.persist(total);
            em.flush();
            assertThat(total.total).isEqualTo(13);
            total.amount = 5;
            em.flush();
            assertThat(total.total).isEqualTo(16);
            assertThat(em.fork().findOneOrFail(StoredTotal.class, Objects.requireNonNull(total.id)).total)
                    .isEqualTo(16);
        }
    }

    private void virtualTotalsFollow() {
        try (SchemaFixture database = SchemaFixture.of(database(), VirtualTotal.class)) {
            database.generator().create();
            EntityManager em = database.orm().em().fork();
            VirtualTotal total = new VirtualTotal();
            total.price = 3;
            em.persist(total);
            em.flush();
            assertThat(total.total).isEqualTo(1);
            total.amount = 2;
            em.flush();
            assertThat(total.total).isEqualTo(7);
        }
    }

    @Test
    void aViewIsReadAndNeverWritten() {
        try (SchemaFixture database = articles()) {
            EntityManager em = database.orm().em().fork();
            em.persist(article("seen"));
            em.flush();
            EntityManager reader = em.fork();
            ArticleView seen = reader.findAll(ArticleView.class).get(0);
            assertThat(seen.title).isEqualTo("seen");
            seen.title = "other";
            assertThatThrownBy(reader::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("ArticleView is mapped to a view, which is only read.");
            EntityManager writer = em.fork();
            ArticleView fresh = new ArticleView();
            fresh.id = 5L;
            writer.persist(fresh);
            assertThatThrownBy(writer::flush).hasMessageStartingWith("ArticleView is mapped to a view");
            EntityManager remover = em.fork();
            remover.remove(remover.findAll(ArticleView.class).get(0));
            assertThatThrownBy(remover::flush).hasMessageStartingWith("ArticleView is mapped to a view");
        }
    }
}
