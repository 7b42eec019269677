package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.WishedTriggers.ChoosyShelf;
import dev.cormorant.kit.schema.WishedTriggers.Shelf;
import dev.cormorant.kit.schema.WishedTriggers.StockChange;
import dev.cormorant.query.Filter;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TriggerModel;
import dev.cormorant.sql.schema.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The database does what a mapping says instead of writing a view, on databases that have such triggers. */
abstract class ViewTriggerSpec {
    private static final String FILL = "insert into shelf (what, amount) values ('tea', 3)";
    private static final TriggerModel OTHER = new TriggerModel(
            "shelf_filled", "instead of insert", "", "insert into stock_change (what, amount) values ('other', 9);");

    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private boolean has(Predicate<SchemaFixture> feature) {
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            return feature.test(probe);
        }
    }

    private void with(Consumer<SchemaFixture> work) {
        if (has(probe -> probe.helper().supportsInsteadOfTriggers())) {
            try (SchemaFixture database = SchemaFixture.of(database(), Shelf.class, StockChange.class)) {
                database.generator().create();
                work.accept(database);
            }
        }
    }

    private static SqlSchemaGenerator changed(SchemaFixture database, UnaryOperator<ViewModel> change) {
        SchemaModel wanted = database.generator().wanted();
        return database.generator(
                wanted.withViews(wanted.views().stream().map(change).toList()));
    }

    private static SqlSchemaGenerator with(SchemaFixture database, TriggerModel... triggers) {
        return changed(database, view -> view.withTriggers(List.of(triggers)));
    }

    private static List<String> stock(SchemaFixture database) {
        return database.rows("select what, amount from stock_change order by id");
    }

    private static void update(SqlSchemaGenerator generator) {
        generator.update();
        assertThat(generator.updateSql()).isEmpty();
        assertThat(generator.updateSql(options -> options.dropUnknown())).isEmpty();
    }

    @Test
    void whatIsWrittenIntoTheViewChangesTheTable() {
        with(database -> {
            database.execute(FILL);
            assertThat(stock(database)).containsExactly("tea|4");
            database.execute("update shelf set amount = 7 where what = 'tea'");
            assertThat(stock(database)).containsExactly("tea|104");
            database.execute("delete from shelf where what = 'tea'");
            assertThat(stock(database)).containsExactly("tea|204");
            assertThat(database.rows("select what, amount from shelf")).containsExactly("tea|204");
        });
    }

    @Test
    void anEntityOfTheViewIsOnlyRead() {
        with(database -> {
            database.execute(FILL);
            EntityManager em = database.orm().em().fork();
            Shelf seen = em.findAll(Shelf.class).get(0);
            assertThat(seen.amount).isEqualTo(4);
            seen.amount = 5;
            assertThatThrownBy(em::flush)
                    .isInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("Shelf is mapped to a view, which is only read.");
            assertThat(stock(database)).containsExactly("tea|4");
        });
    }

    @Test
    void nativeWritesReachTheTriggers() {
        with(database -> {
            EntityManager em = database.orm().em().fork();
            em.nativeInsert(
                    Shelf.class,
                    values -> values.set("id", 7L).set("what", "tea").set("amount", 3));
            assertThat(stock(database)).containsExactly("tea|4");
            em.nativeUpdate(Shelf.class, Filter.where("what").eq("tea"), values -> values.set("amount", 5));
            assertThat(stock(database)).containsExactly("tea|104");
            em.nativeDelete(Shelf.class, Filter.where("what").eq("tea"));
            assertThat(stock(database)).containsExactly("tea|204");
        });
    }

    @Test
    void aConditionLeavesRowsOut() {
        if (has(probe -> probe.helper().supportsInsteadOfConditions())) {
            try (SchemaFixture choosy = SchemaFixture.of(database(), ChoosyShelf.class, StockChange.class)) {
                choosy.generator().create();
                update(choosy.generator());
                choosy.execute("insert into choosy_shelf (what, amount) values ('a', 5), ('b', 6)");
                assertThat(stock(choosy)).containsExactly("b|6");
            }
        }
    }

    @Test
    void aBodyThatChangesIsChangedAndTheViewStays() {
        with(database -> {
            SqlSchemaGenerator generator = with(database, OTHER);
            assertThat(generator.updateSql()).contains("shelf_filled").doesNotContain("view");
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
            database.execute(FILL);
            assertThat(stock(database)).containsExactly("other|9");
        });
    }

    @Test
    void whatTheMappingDoesNotNameIsDroppedOnlyIfAskedFor() {
        with(database -> {
            SqlSchemaGenerator without = with(database);
            assertThat(without.updateSql()).isEmpty();
            assertThat(without.updateSql(options -> options.dropUnknown().safe()))
                    .isEmpty();
            String back = without.revertSql(options -> options.dropUnknown());
            without.update(options -> options.dropUnknown());
            assertThat(without.updateSql(options -> options.dropUnknown())).isEmpty();
            assertThat(database.generator().introspect().views())
                    .allSatisfy(view -> assertThat(view.triggers()).isEmpty());
            assertThat(back).isNotEmpty();
            database.executeScript(back);
            assertThat(database.generator().updateSql()).isEmpty();
        });
    }

    @Test
    void ignoredTriggersAreLeftAlone() {
        with(database -> {
            TriggerModel more = new TriggerModel("shelf_more", "instead of update", "", OTHER.body());
            SqlSchemaGenerator generator = with(database, OTHER, more);
            assertThat(generator.updateSql(options -> options.ignoreTriggers().dropUnknown()))
                    .isEmpty();
            assertThat(generator.updateSql()).contains("shelf_filled", "shelf_more");
        });
    }

    @Test
    void aViewThatIsMadeAnewKeepsItsTriggers() {
        with(database -> {
            List<TriggerModel> wanted =
                    database.generator().wanted().views().get(0).triggers();
            SqlSchemaGenerator generator = changed(
                    database,
                    view -> new ViewModel(
                            view.name(), "select id, what, amount from stock_change where amount < 7", false, wanted));
            generator.update(options -> options.safe().ignoreTriggers());
            update(generator);
            database.execute(FILL);
            assertThat(stock(database)).containsExactly("tea|4");
        });
    }

    @Test
    void aTableThatChangesBelowTheViewKeepsThem() {
        with(database -> {
            String type = new RandomTypes(database.helper()).of("int");
            SchemaModel wanted = database.generator().wanted();
            update(database.generator(wanted.withTables(wanted.tables().stream()
                    .map(table -> {
                        List<ColumnModel> columns = new ArrayList<>(table.columns());
                        columns.add(new ColumnModel("rank", type, null, false, false, "7"));
                        return table.withColumns(columns);
                    })
                    .toList())));
            database.execute(FILL);
            assertThat(stock(database)).containsExactly("tea|4");
        });
    }

    @Test
    void theyGoWithTheViewAndComeInAnotherDatabase() {
        with(database -> {
            SchemaModel found = database.generator().introspect();
            String kept = database.generator().snapshot();
            assertThat(kept).contains("shelf_sold_delete");
            assertThat(database.generator().updateSqlSince(kept)).isEmpty();
            assertThat(with(database).updateSqlSince(kept)).contains("shelf_sold_delete");
            database.generator().drop();
            assertThat(database.generator().dropSql()).isEmpty();
            database.generator(found).create();
            assertThat(database.generator().introspect()).isEqualTo(found);
            update(database.generator());
        });
    }

    @Test
    void aSafeUpdateLeavesAViewThatNobodyMapsWithAllThatItHas() {
        with(database -> {
            SchemaModel wanted = database.generator().wanted();
            SqlSchemaGenerator without = database.generator(wanted.withViews(List.of()));
            assertThat(without.updateSql(options -> options.dropUnknown().safe()))
                    .isEmpty();
            without.update(options -> options.dropUnknown());
            assertThat(without.updateSql(options -> options.dropUnknown())).isEmpty();
            assertThat(database.generator().introspect().views()).isEmpty();
            update(database.generator());
        });
    }
}
