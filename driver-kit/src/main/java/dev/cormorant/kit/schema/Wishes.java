package dev.cormorant.kit.schema;

import dev.cormorant.entity.Default;
import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.ForeignKeyRules;
import dev.cormorant.entity.GeneratedColumn;
import dev.cormorant.entity.NativeEnum;
import dev.cormorant.entity.ReferentialAction;
import dev.cormorant.entity.View;
import dev.cormorant.sql.schema.SchemaFeatures;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entity for each thing that a mapping can wish of a schema; what not every database has, in one of its own. */
final class Wishes {
    private Wishes() {}

    /** The entities that every database can have. */
    static final List<Class<?>> COMMON =
            List.of(Article.class, Review.class, ArticleView.class, WishedTriggers.StockChange.class);

    /** The entities that need something of the database, with the answer to whether it has that. */
    static Map<Class<?>, Boolean> special(SchemaFeatures features) {
        Map<Class<?>, Boolean> all = new LinkedHashMap<>();
        all.put(StoredTotal.class, features.supportsGeneratedColumns(true));
        all.put(VirtualTotal.class, features.supportsGeneratedColumns(false));
        all.put(WishedIndexes.Partial.class, features.supportsPartialIndexes(false));
        all.put(WishedIndexes.PartialUnique.class, features.supportsPartialIndexes(true));
        all.put(WishedIndexes.Expressive.class, features.supportsExpressionIndexes());
        all.put(WishedIndexes.Covering.class, features.supportsCoveringIndexes());
        all.put(WishedIndexes.NullsLast.class, features.supportsIndexNullPlaces());
        all.put(WishedIndexes.Prefixed.class, features.supportsIndexPrefixes());
        all.put(WishedIndexes.DeferredUnique.class, features.supportsDeferrableUniques());
        all.put(WishedIndexes.Filled.class, features.supportsIndexFillFactors());
        all.put(WishedIndexes.Hidden.class, features.supportsInvisibleIndexes());
        all.put(Late.class, features.supportsDeferrableForeignKeys());
        all.put(Typed.class, features.supportsNativeEnums());
        all.put(KeptView.class, features.supportsMaterializedViews());
        all.put(WishedTriggers.Stock.class, features.supportsTriggers());
        all.put(WishedTriggers.Choosy.class, features.supportsTriggerConditions());
        all.put(WishedTriggers.Audited.class, features.supportsStatementTriggers());
        all.put(WishedTriggers.Shelf.class, features.supportsInsteadOfTriggers());
        all.put(WishedTriggers.ChoosyShelf.class, features.supportsInsteadOfConditions());
        all.put(WishedPartitions.Scattered.class, features.supportsPartitions());
        all.put(WishedPartitions.Regional.class, features.supportsPartitions());
        all.put(WishedPartitions.Daily.class, features.supportsPartitions());
        return all;
    }

    /** The same, with what other specifications show where the database has it. */
    static Map<Class<?>, Boolean> refusable(SchemaFeatures features) {
        Map<Class<?>, Boolean> all = special(features);
        all.put(Numbered.class, features.vocabulary().getSequenceNextValSQL("any") != null);
        return all;
    }

    /** Everything that a database can have. */
    static List<Class<?>> of(SchemaFeatures features) {
        List<Class<?>> classes = new ArrayList<>(COMMON);
        special(features).forEach((type, fits) -> {
            if (fits) {
                classes.add(type);
            }
        });
        return classes;
    }

    enum State {
        DRAFT,
        PUBLISHED
    }

    @Entity
    @Table(
            name = "article",
            comment = "What people write",
            check =
                    @CheckConstraint(
                            name = "price_sense",
                            constraint = "price >= 0 and (rating is null or rating < 100)"),
            indexes = {
                @Index(name = "article_newest", columnList = "born desc, title"),
                @Index(columnList = "title,rating", unique = true)
            },
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "article_code",
                            columnNames = {"code", "title"}))
    static class Article {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @Column(length = 100, nullable = false, comment = "the author's own words")
        String title = "";

        @Default("it's new")
        @Column(length = 40, check = @CheckConstraint(constraint = "code <> 'x'"))
        @Nullable
        String code;

        @Default("DRAFT")
        @Column(nullable = false)
        @Nullable
        State state;

        @Default("9.50")
        @Column(precision = 10, scale = 2, nullable = false)
        @Nullable
        BigDecimal price;

        @Default("7")
        @Nullable
        Integer rating;

        @Default("true")
        @Column(nullable = false)
        @Nullable
        Boolean open;

        @Default("2024-02-29")
        @Nullable
        LocalDate born;

        @Nullable
        Instant changed;
    }

    @Entity
    @Table(name = "review")
    static class Review {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @ManyToOne(optional = false)
        @JoinColumn(foreignKey = @ForeignKey(name = "review_of"))
        @ForeignKeyRules(onDelete = ReferentialAction.CASCADE)
        @Nullable
        Article article;

        @ManyToOne
        @Nullable
        Article other;
    }

    @Entity
    @Table(name = "article_view")
    @View("select id, title from article where price > 1")
    static class ArticleView {
        @Id
        @Nullable
        Long id;

        @Nullable
        String title;
    }

    @Entity
    @Table(name = "stored_total")
    static class StoredTotal {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        int price;
        int amount;

        @GeneratedColumn("price * amount + 1")
        @Nullable
        Integer total;
    }

    @Entity
    @Table(name = "virtual_total")
    static class VirtualTotal {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        int price;
        int amount;

        @GeneratedColumn(value = "price * amount + 1", stored = false)
        @Nullable
        Integer total;
    }

    @Entity
    @Table(name = "late")
    static class Late {
        @Id
        @Nullable
        Long id;

        @ManyToOne
        @ForeignKeyRules(deferral = Deferral.INITIALLY_DEFERRED)
        @Nullable
        Late next;
    }

    @Entity
    @Table(name = "typed")
    static class Typed {
        @Id
        @Nullable
        Long id;

        @NativeEnum("article_state")
        @Default("DRAFT")
        @Nullable
        State state;

        @NativeEnum("article_state")
        @Nullable
        State before;
    }

    @Entity
    @Table(name = "kept_view")
    @View(value = "select id, title from article", materialized = true)
    static class KeptView {
        @Id
        @Nullable
        Long id;

        @Nullable
        String title;
    }

    @Entity
    @Table(name = "numbered")
    static class Numbered {
        @Id
        @GeneratedValue(generator = "numbers")
        @Nullable
        Long id;
    }
}
