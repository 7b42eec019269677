package dev.cormorant.docs.dialects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.entity.Deferral;
import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.metadata.IndexTraits;
import dev.cormorant.metadata.PartitioningMetadata;
import dev.cormorant.metadata.RoutineMetadata;
import dev.cormorant.metadata.RoutineParameter;
import dev.cormorant.metadata.TriggerMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each database is told of a word of the schema, or why it is told nothing. */
class SchemaWordsTest {
    @Test
    void uniqueValuesThatAreCheckedAtTheCommit() {
        assertThat(SideBySide.of(item -> item.index(index ->
                        index.on("place").unique().traits(IndexTraits.NONE.checked(Deferral.INITIALLY_DEFERRED)))))
                .isEqualTo("""
                    SQLite, H2, MySQL, MariaDB:
                      refused: Item has a unique index that is checked later, which this database does not have. \
                    Leave out the deferral.
                    PostgreSQL:
                      alter table "item" add constraint "item_place_unique" unique ("place") deferrable initially \
                    deferred
                    """);
    }

    @Test
    void howFullThePagesOfAnIndexAre() {
        assertThat(SideBySide.of(item -> item.index(index -> index.on("place").traits(IndexTraits.NONE.filled(70)))))
                .isEqualTo("""
                    SQLite, H2, MySQL, MariaDB:
                      refused: Item has an index that says how full its pages are, which this database does not \
                    have. Leave out the fill factor.
                    PostgreSQL:
                      create index "item_place_index" on "item" ("place") with (fillfactor = 70)
                    """);
    }

    @Test
    void anIndexThatQueriesDoNotSee() {
        assertThat(SideBySide.of(
                        item -> item.index(index -> index.on("place").traits(IndexTraits.NONE.invisible(true)))))
                .isEqualTo("""
                    SQLite, H2, PostgreSQL:
                      refused: Item has an invisible index, which this database does not have. Leave out the index.
                    MySQL:
                      create index `item_place_index` on `item` (`place`) invisible
                    MariaDB:
                      create index `item_place_index` on `item` (`place`) ignored
                    """);
    }

    @Test
    void collationsOfIndexes() {
        assertThat(SideBySide.of(item -> item.index(index -> index.on("name collate nocase desc"))))
                .isEqualTo("""
                    SQLite:
                      create index `item_name_index` on `item` (`name` collate `nocase` desc)
                    H2, MySQL, MariaDB:
                      refused: Item has an index by the collation "nocase", which this database does not have. \
                    Leave it out, or give it to the column by @Collation.
                    PostgreSQL:
                      create index "item_name_index" on "item" ("name" collate "nocase" desc)
                    """);
    }

    @Test
    void triggersForEachRow() {
        assertThat(SideBySide.of(item -> item.trigger(new TriggerMetadata(
                        "log",
                        TriggerTiming.BEFORE,
                        List.of(TriggerEvent.UPDATE, TriggerEvent.DELETE),
                        "",
                        "delete from log;"))))
                .isEqualTo("""
                    SQLite, MySQL, MariaDB:
                      create trigger `log_update` before update on `item` for each row begin delete from log; end
                      create trigger `log_delete` before delete on `item` for each row begin delete from log; end
                    H2:
                      refused: Item has the trigger "log", which this database does not have. Remove @Trigger, \
                    and do its work in a lifecycle callback.
                    PostgreSQL:
                      create or replace function "item_log_update_fn"() returns trigger language plpgsql as \
                    'begin delete from log; return new; end'
                      create trigger "log_update" before update on "item" for each row execute function \
                    "item_log_update_fn"()
                      create or replace function "item_log_delete_fn"() returns trigger language plpgsql as \
                    'begin delete from log; return old; end'
                      create trigger "log_delete" before delete on "item" for each row execute function \
                    "item_log_delete_fn"()
                    """);
    }

    @Test
    void conditionsOfTriggers() {
        assertThat(SideBySide.of(item -> item.trigger(new TriggerMetadata(
                        "log",
                        TriggerTiming.AFTER,
                        List.of(TriggerEvent.INSERT),
                        "new.place > 1",
                        "delete from log;"))))
                .isEqualTo("""
                    SQLite:
                      create trigger `log` after insert on `item` for each row when (new.place > 1) begin delete \
                    from log; end
                    H2:
                      refused: Item has the trigger "log", which this database does not have. Remove @Trigger, \
                    and do its work in a lifecycle callback.
                    PostgreSQL:
                      create or replace function "item_log_fn"() returns trigger language plpgsql as 'begin \
                    delete from log; return new; end'
                      create trigger "log" after insert on "item" for each row when (new.place > 1) execute \
                    function "item_log_fn"()
                    MySQL, MariaDB:
                      refused: Item has the trigger "log" with a condition, which this database does not have. \
                    Ask for the condition in the body.
                    """);
    }

    @Test
    void triggersForEachStatement() {
        assertThat(SideBySide.of(item -> item.trigger(new TriggerMetadata(
                        "log",
                        TriggerTiming.AFTER,
                        List.of(TriggerEvent.INSERT),
                        "",
                        "delete from log",
                        TriggerLevel.STATEMENT))))
                .isEqualTo("""
                    SQLite, MySQL, MariaDB:
                      refused: Item has the trigger "log" for each statement, which this database does not have. \
                    Let it do its work for each row.
                    H2:
                      refused: Item has the trigger "log", which this database does not have. Remove @Trigger, \
                    and do its work in a lifecycle callback.
                    PostgreSQL:
                      create or replace function "item_log_fn"() returns trigger language plpgsql as 'begin \
                    delete from log; return new; end'
                      create trigger "log" after insert on "item" for each statement execute function \
                    "item_log_fn"()
                    """);
    }

    @Test
    void triggersOfViews() {
        assertThat(SideBySide.of(item -> item.view("select * from thing", false)
                        .trigger(new TriggerMetadata(
                                "put",
                                TriggerTiming.INSTEAD_OF,
                                List.of(TriggerEvent.INSERT),
                                "",
                                "insert into thing (id) values (new.id);"))))
                .isEqualTo("""
                    SQLite:
                      create view `item` as select * from thing
                      create trigger `put` instead of insert on `item` for each row begin insert into thing (id) \
                    values (new.id); end
                    H2, MySQL, MariaDB:
                      refused: Item has the trigger "put" instead of a write, which this database does not have. \
                    Remove @Trigger, and write the tables below the view.
                    PostgreSQL:
                      create view "item" as select * from thing
                      create or replace function "item_put_fn"() returns trigger language plpgsql as 'begin \
                    insert into thing (id) values (new.id); return new; end'
                      create trigger "put" instead of insert on "item" for each row execute function "item_put_fn"()
                    """);
    }

    @Test
    void conditionsOfTriggersOfViews() {
        assertThat(SideBySide.of(item -> item.view("select * from thing", false)
                        .trigger(new TriggerMetadata(
                                "put",
                                TriggerTiming.INSTEAD_OF,
                                List.of(TriggerEvent.INSERT),
                                "new.place > 1",
                                "insert into thing (id) values (new.id);"))))
                .isEqualTo("""
                    SQLite:
                      create view `item` as select * from thing
                      create trigger `put` instead of insert on `item` for each row when (new.place > 1) begin \
                    insert into thing (id) values (new.id); end
                    H2, MySQL, MariaDB:
                      refused: Item has the trigger "put" instead of a write, which this database does not have. \
                    Remove @Trigger, and write the tables below the view.
                    PostgreSQL:
                      refused: Item has the trigger "put" instead of a write with a condition, which this \
                    database does not have. Ask for the condition in the body.
                    """);
    }

    @Test
    void scatteredRows() {
        assertThat(SideBySide.of(item -> item.partitioned(PartitioningMetadata.hash(2, "id"))))
                .isEqualTo("""
                    SQLite, H2, MySQL, MariaDB:
                      refused: Item is partitioned, which this database does not have. Remove @Partitioned: the \
                    rows then lie in one table.
                    PostgreSQL:
                      create table "item" ( "id" bigint not null, "name" varchar(255), "place" int not null, \
                    primary key ("id") ) partition by hash ("id")
                      create table "item_p0" partition of "item" for values with ( modulus 2, remainder 0 )
                      create table "item_p1" partition of "item" for values with ( modulus 2, remainder 1 )
                    """);
    }

    @Test
    void partitionsByRanges() {
        assertThat(SideBySide.of(item -> item.partitioned(PartitioningMetadata.range("id")
                        .with("item_low", "from (0) to (10)")
                        .with("item_rest", "default"))))
                .isEqualTo("""
                    SQLite, H2, MySQL, MariaDB:
                      refused: Item is partitioned, which this database does not have. Remove @Partitioned: the \
                    rows then lie in one table.
                    PostgreSQL:
                      create table "item" ( "id" bigint not null, "name" varchar(255), "place" int not null, \
                    primary key ("id") ) partition by range ("id")
                      create table "item_low" partition of "item" for values from ( 0 ) to (10)
                      create table "item_rest" partition of "item" default
                    """);
    }

    @Test
    void partitionsByLists() {
        assertThat(SideBySide.of(item -> item.partitioned(PartitioningMetadata.list("id")
                        .with("item_low", "in (1, 2)")
                        .with("item_rest", "default"))))
                .isEqualTo("""
                    SQLite, H2, MySQL, MariaDB:
                      refused: Item is partitioned, which this database does not have. Remove @Partitioned: the \
                    rows then lie in one table.
                    PostgreSQL:
                      create table "item" ( "id" bigint not null, "name" varchar(255), "place" int not null, \
                    primary key ("id") ) partition by list ("id")
                      create table "item_low" partition of "item" for values in ( 1, 2 )
                      create table "item_rest" partition of "item" default
                    """);
    }

    @Test
    void functions() {
        assertThat(SideBySide.of(
                        item -> item,
                        RoutineMetadata.function("double_of")
                                .with("amount", "int")
                                .returning("int")
                                .deterministic(true)
                                .doing("begin return amount * 2; end")))
                .isEqualTo("""
                    SQLite, H2:
                      refused: The function "double_of" is wanted by the schema options, which this database does \
                    not have. Leave it out, and do its work in the program.
                    PostgreSQL:
                      create or replace function "double_of"("amount" int) returns int language plpgsql immutable \
                    as 'begin return amount * 2; end'
                    MySQL, MariaDB:
                      create function `double_of`(`amount` int) returns int deterministic begin return amount * \
                    2; end
                    """);
    }

    @Test
    void procedures() {
        assertThat(SideBySide.of(
                        item -> item,
                        RoutineMetadata.procedure("note")
                                .with("number", "int")
                                .with(new RoutineParameter(RoutineParameter.Mode.OUT, "total", "int"))
                                .withRightsOfDefiner(true)
                                .doing("begin delete from item; end")))
                .isEqualTo("""
                    SQLite, H2:
                      refused: The procedure "note" is wanted by the schema options, which this database does not \
                    have. Leave it out, and do its work in the program.
                    PostgreSQL:
                      create or replace procedure "note"("number" int, out "total" int) language plpgsql security \
                    definer as 'begin delete from item; end'
                    MySQL, MariaDB:
                      create procedure `note`(`number` int, out `total` int) sql security definer begin delete \
                    from item; end
                    """);
    }
}
