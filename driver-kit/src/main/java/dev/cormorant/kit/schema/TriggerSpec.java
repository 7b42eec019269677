package dev.cormorant.kit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.WishedTriggers.Audited;
import dev.cormorant.kit.schema.WishedTriggers.Choosy;
import dev.cormorant.kit.schema.WishedTriggers.Stock;
import dev.cormorant.kit.schema.WishedTriggers.StockChange;
import dev.cormorant.sql.schema.ColumnModel;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import dev.cormorant.sql.schema.TableModel;
import dev.cormorant.sql.schema.TriggerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The database executes what a mapping says of triggers, on databases that have them. */
abstract class TriggerSpec {
    /** The database on which the specification runs. */
    protected abstract TestDatabase database();

    private void with(Consumer<SchemaFixture> work) {
        boolean has;
        try (SchemaFixture probe = SchemaFixture.of(database(), Marker.class)) {
            has = probe.helper().supportsTriggers();
        }
        if (has) {
            try (SchemaFixture database = SchemaFixture.of(database(), Stock.class, StockChange.class)) {
                database.generator().create();
                work.accept(database);
            }
        }
    }

    private static List<String> changes(SchemaFixture database) {
        return database.rows("select what, amount from stock_change order by id");
    }

    /** The wanted schema with other triggers on the table of the stock. */
    private static SchemaModel changed(SchemaFixture database, UnaryOperator<TableModel> change) {
        SchemaModel wanted = database.generator().wanted();
        return wanted.withTables(wanted.tables().stream()
                .map(table -> table.name().name().equals("stock") ? change.apply(table) : table)
                .toList());
    }

    @Test
    void aTriggerDoesItsWorkAtEachOfItsEvents() {
        with(database -> {
            EntityManager em = database.orm().em().fork();
            Stock stock = new Stock();
            stock.id = 1L;
            stock.what = "tea";
            stock.amount = 3;
            em.persist(stock);
            em.flush();
            stock.amount = 4;
            em.flush();
            em.remove(stock);
            em.flush();
            assertThat(changes(database)).containsExactly("tea|3", "tea|4", "it's gone; end|4");
        });
    }

    @Test
    void aConditionLeavesRowsOut() {
        with(database -> {
            if (!database.helper().supportsTriggerConditions()) {
                return;
            }
            try (SchemaFixture choosy = SchemaFixture.of(database(), Choosy.class, StockChange.class)) {
                choosy.generator().create();
                choosy.execute("insert into choosy (id, what, amount) values (1, 'a', 5), (2, 'b', 6), (3, 'x', 7)");
                assertThat(changes(choosy)).containsExactly("b|6");
                choosy.execute("alter table choosy add column other int");
                choosy.generator().update();
                assertThat(choosy.generator().updateSql()).isEmpty();
                choosy.execute("insert into choosy (id, what, amount) values (4, 'c', 1), (5, 'd', 8)");
                assertThat(changes(choosy)).containsExactly("b|6", "d|8");
            }
        });
    }

    @Test
    void aTriggerDoesItsWorkOncePerStatement() {
        with(database -> {
            if (!database.helper().supportsStatementTriggers()) {
                return;
            }
            try (SchemaFixture audited = SchemaFixture.of(database(), Audited.class, StockChange.class)) {
                audited.generator().create();
                assertThat(audited.generator().updateSql()).isEmpty();
                audited.execute("insert into audited (id) values (1), (2), (3)");
                audited.execute("delete from audited");
                assertThat(changes(audited)).containsExactly("audited|1", "audited|1");
            }
        });
    }

    @Test
    void ignoredTriggersAreLeftAlone() {
        with(database -> {
            SqlSchemaGenerator without = database.generator(changed(database, table -> table.withTriggers(List.of())));
            assertThat(without.updateSql(options -> options.dropUnknown().ignoreTriggers()))
                    .isEmpty();
            TriggerModel other = new TriggerModel("stock_log_insert", "after insert", "", "delete from stock_change;");
            TriggerModel more = new TriggerModel("stock_more", "after insert", "", "delete from stock_change;");
            SqlSchemaGenerator with =
                    database.generator(changed(database, table -> table.withTriggers(List.of(other, more))));
            assertThat(with.updateSql(options -> options.ignoreTriggers())).isEmpty();
            assertThat(with.updateSql()).contains("stock_log_insert", "stock_more");
        });
    }

    @Test
    void aBodyThatChangesIsChanged() {
        with(database -> {
            TriggerModel other = new TriggerModel(
                    "stock_log_insert",
                    "after insert",
                    "",
                    "insert into stock_change (what, amount) values ('new', new.amount);");
            SqlSchemaGenerator generator =
                    database.generator(changed(database, table -> table.withTriggers(List.of(other))));
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
            database.execute("insert into stock (id, what, amount) values (1, 'a', 5)");
            assertThat(changes(database)).containsExactly("new|5");
        });
    }

    @Test
    void whatTheMappingDoesNotNameIsDroppedOnlyIfAskedFor() {
        with(database -> {
            SqlSchemaGenerator generator =
                    database.generator(changed(database, table -> table.withTriggers(List.of())));
            assertThat(generator.updateSql()).isEmpty();
            assertThat(generator.updateSql(options -> options.dropUnknown().safe()))
                    .isEmpty();
            generator.update(options -> options.dropUnknown());
            database.execute("insert into stock (id, what, amount) values (1, 'a', 5)");
            assertThat(changes(database)).isEmpty();
            assertThat(database.generator().updateSql()).isNotEmpty();
            database.generator().update();
            assertThat(database.generator().updateSql()).isEmpty();
        });
    }

    @Test
    void aTableThatChangesKeepsItsTriggers() {
        with(database -> {
            String type = new RandomTypes(database.helper()).of("int");
            SqlSchemaGenerator generator = database.generator(changed(database, table -> {
                List<ColumnModel> columns = new ArrayList<>(table.columns());
                columns.add(new ColumnModel("rank", type, null, false, false, "7"));
                return table.withColumns(columns);
            }));
            generator.update();
            assertThat(generator.updateSql()).isEmpty();
            database.execute("insert into stock (id, what, amount) values (1, 'a', 5)");
            assertThat(changes(database)).containsExactly("a|5");
        });
    }

    @Test
    void triggersGoWithTheirTable() {
        with(database -> {
            database.generator().drop();
            database.execute("create table stock (id int, what varchar(9), amount int)");
            database.execute("insert into stock (id, what, amount) values (1, 'a', 5)");
            assertThat(database.generator().dropSql()).doesNotContain("trigger").contains("drop table");
        });
    }
}
