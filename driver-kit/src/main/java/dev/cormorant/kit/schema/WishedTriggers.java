package dev.cormorant.kit.schema;

import dev.cormorant.entity.Trigger;
import dev.cormorant.entity.TriggerEvent;
import dev.cormorant.entity.TriggerLevel;
import dev.cormorant.entity.TriggerTiming;
import dev.cormorant.entity.View;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Entities whose tables and views have triggers. */
final class WishedTriggers {
    private WishedTriggers() {}

    @Entity
    @Table(name = "stock")
    @Trigger(
            name = "stock_log",
            timing = TriggerTiming.AFTER,
            events = {TriggerEvent.INSERT, TriggerEvent.UPDATE},
            body = "insert into stock_change (what, amount) values (new.what, new.amount);")
    @Trigger(
            name = "stock_farewell",
            timing = TriggerTiming.BEFORE,
            events = TriggerEvent.DELETE,
            body = "insert into stock_change (what, amount) values ('it''s gone; end', old.amount);\n"
                    + "update stock_change set amount = amount + 1 where what = 'counter'")
    static class Stock {
        @Id
        @Nullable
        Long id;

        @Column(length = 50, nullable = false)
        String what = "";

        int amount;
    }

    @Entity
    @Table(name = "stock_change")
    static class StockChange {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String what;

        int amount;
    }

    @Entity
    @Table(name = "choosy")
    @Trigger(
            name = "choosy_log",
            timing = TriggerTiming.AFTER,
            events = TriggerEvent.INSERT,
            when = "new.amount > 5 and new.what <> 'x'",
            body = "insert into stock_change (what, amount) values (new.what, new.amount);")
    static class Choosy {
        @Id
        @Nullable
        Long id;

        @Column(length = 50)
        @Nullable
        String what;

        int amount;
    }

    @Entity
    @Table(name = "audited")
    @Trigger(
            name = "audited_log",
            timing = TriggerTiming.AFTER,
            events = {TriggerEvent.INSERT, TriggerEvent.DELETE},
            forEach = TriggerLevel.STATEMENT,
            body = "insert into stock_change (what, amount) values ('audited', 1);")
    static class Audited {
        @Id
        @Nullable
        Long id;
    }

    @Entity
    @Table(name = "shelf")
    @View("select id, what, amount from stock_change where amount < 1000")
    @Trigger(
            name = "shelf_filled",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.INSERT,
            body = "insert into stock_change (what, amount) values (new.what, new.amount + 1);")
    @Trigger(
            name = "shelf_sold",
            timing = TriggerTiming.INSTEAD_OF,
            events = {TriggerEvent.UPDATE, TriggerEvent.DELETE},
            body = "update stock_change set amount = amount + 100 where id = old.id;")
    static class Shelf {
        @Id
        @Nullable
        Long id;

        @Nullable
        String what;

        int amount;
    }

    @Entity
    @Table(name = "choosy_shelf")
    @View("select id, what, amount from stock_change")
    @Trigger(
            name = "choosy_shelf_filled",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.INSERT,
            when = "new.amount > 5",
            body = "insert into stock_change (what, amount) values (new.what, new.amount);")
    static class ChoosyShelf {
        @Id
        @Nullable
        Long id;

        @Nullable
        String what;

        int amount;
    }
}
