package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.driver.ForeignKeyConstraintViolationException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.entity.Deferral;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.WishedIndexes.Collated;
import dev.cormorant.kit.schema.WishedIndexes.DeferredUnique;
import dev.cormorant.kit.schema.WishedIndexes.Filled;
import dev.cormorant.kit.schema.WishedIndexes.Hidden;
import dev.cormorant.kit.schema.WishedIndexes.Pointing;
import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.sql.SqlSession;
import dev.cormorant.sql.schema.IndexModel;
import dev.cormorant.sql.schema.SchemaHelper;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an index can be beyond what is in it, on databases that have it: it is made, compared and changed. */
abstract class IndexWordsSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    /** Rules for comparing texts that are not those of a column which names none. */
    protected abstract String collation();

    private boolean has(Predicate<SchemaHelper> feature) {
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            return feature.test(probe.helper());
        }
    }

    private static SqlSchemaGenerator changed(SchemaFixture database, UnaryOperator<IndexModel> change) {
        return database.generator(database.generator()
                .wanted()
                .withTables(database.generator().wanted().tables().stream()
                        .map(table -> table.withIndexes(
                                table.indexes().stream().map(change).toList()))
                        .toList()));
    }

    private static UnaryOperator<IndexModel> with(IndexTraits traits) {
        return index -> new IndexModel(
                index.name(), index.parts(), index.unique(), index.form().traits(traits));
    }

    private static void assertChanges(SchemaFixture database, UnaryOperator<IndexModel> change) {
        for (SqlSchemaGenerator generator : List.of(changed(database, change), database.generator())) {
            assertThat(generator.updateSql()).contains("index");
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
        }
    }

    @Test
    void uniqueValuesAreCheckedAtTheCommit() {
        if (!has(helper -> helper.supportsDeferrableUniques())) {
            return;
        }
        try (SchemaFixture database = SchemaFixture.of(database(), DeferredUnique.class)) {
            database.generator().create();
            assertThat(database.generator().updateSql()).isEmpty();
            database.execute("insert into deferred_unique (id, rating) values (1, 1), (2, 2)");
            EntityManager em = database.orm().em().fork();
            em.transactional(inner -> {
                inner.unwrap(SqlSession.class).execute("update deferred_unique set rating = 2 where id = 1");
                inner.unwrap(SqlSession.class).execute("update deferred_unique set rating = 1 where id = 2");
            });
            assertThat(database.rows("select rating from deferred_unique order by id"))
                    .containsExactly("2", "1");
            assertThatThrownBy(() -> em.transactional(inner -> inner.unwrap(SqlSession.class)
                            .execute("update deferred_unique set rating = 1 where id = 1")))
                    .isInstanceOf(UniqueConstraintViolationException.class);
            assertThat(database.rows("select rating from deferred_unique order by id"))
                    .containsExactly("2", "1");
            for (Deferral deferral :
                    List.of(Deferral.INITIALLY_IMMEDIATE, Deferral.NONE, Deferral.INITIALLY_DEFERRED)) {
                SqlSchemaGenerator other = changed(database, with(IndexTraits.NONE.checked(deferral)));
                assertThat(other.updateSql()).contains("deferred_unique");
                other.update();
                assertThat(other.updateSql()).isEmpty();
            }
        }
    }

    @Test
    void pagesAreFilledAsFarAsSaid() {
        if (!has(helper -> helper.supportsIndexFillFactors())) {
            return;
        }
        try (SchemaFixture database = SchemaFixture.of(database(), Filled.class)) {
            database.generator().create();
            assertChanges(database, with(IndexTraits.NONE.filled(80)));
            assertChanges(database, with(IndexTraits.NONE));
        }
    }

    @Test
    void morePercentThanThereAreAreRefused() {
        for (int percent : List.of(-1, 101)) {
            assertThatThrownBy(() -> IndexTraits.NONE.filled(percent))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("An index fills its pages to " + percent
                            + " percent. Say a number from 1 to 100, or 0 for what is usual.");
        }
    }

    @Test
    void anIndexIsHiddenAndSeen() {
        if (!has(helper -> helper.supportsInvisibleIndexes())) {
            return;
        }
        try (SchemaFixture database = SchemaFixture.of(database(), Hidden.class)) {
            database.generator().create();
            assertThat(database.generator().updateSql()).isEmpty();
            assertChanges(database, with(IndexTraits.NONE));
        }
    }

    /** Some databases keep one index for each foreign key at any time. */
    @Test
    void anIndexThatAForeignKeyNeedsIsChanged() {
        try (SchemaFixture database = SchemaFixture.of(database(), Pointing.class)) {
            database.generator().create();
            database.execute("insert into pointing (id, rating, next_id) values (1, 5, 1)");
            assertChanges(database, index -> pointing("pointing_next", "next_id", "name"));
            assertChanges(database, index -> pointing("pointing_other", "next_id", "name"));
            assertChanges(database, index -> pointing("pointing_next", "next_id"));
            assertThat(database.rows("select next_id from pointing")).containsExactly("1");
            assertThatThrownBy(() -> database.execute("update pointing set next_id = 7"))
                    .isInstanceOf(ForeignKeyConstraintViolationException.class);
        }
    }

    private static IndexModel pointing(String name, String... columns) {
        return new IndexModel(name, List.of(columns), false);
    }

    @Test
    void textsAreSortedByOtherRules() {
        boolean can = has(helper -> helper.supportsIndexCollations());
        try (SchemaFixture database = SchemaFixture.of(database(), can ? Marker.class : Collated.class)) {
            if (!can) {
                assertThatThrownBy(database::generator)
                        .isInstanceOf(ValidationException.class)
                        .hasMessage(
                                "Collated has an index by the collation \"nocase\", which this database does not have."
                                        + " Leave it out, or give it to the column by @Collation.");
            }
        }
        if (can) {
            assertSorted();
        }
    }

    private void assertSorted() {
        try (SchemaFixture database = SchemaFixture.of(database(), Collated.class)) {
            UnaryOperator<IndexModel> ours = index -> new IndexModel(
                    index.name(),
                    index.parts().stream()
                            .map(part -> part.collated(collation()))
                            .toList(),
                    false,
                    index.form());
            UnaryOperator<IndexModel> usual = index -> new IndexModel(
                    index.name(),
                    index.parts().stream().map(part -> part.collated("")).toList(),
                    false,
                    index.form());
            changed(database, ours).create();
            for (UnaryOperator<IndexModel> next : List.of(ours, usual, ours)) {
                SqlSchemaGenerator generator = changed(database, next);
                generator.update();
                assertThat(generator.updateSql()).isEmpty();
            }
            assertThat(changed(database, usual).updateSql()).contains("collated");
            assertThat(database.generator()
                            .introspect()
                            .tables()
                            .get(0)
                            .indexes()
                            .get(0)
                            .parts()
                            .get(0)
                            .collation())
                    .isEqualTo(collation());
        }
    }
}
