package dev.cormorant.sql.plan;

import dev.cormorant.driver.SelectRequest;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.LockMode;
import dev.cormorant.query.SelectedCondition;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.query.SelectedValue;
import dev.cormorant.sql.ast.Amount;
import dev.cormorant.sql.ast.Grouping;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.OrderItem;
import dev.cormorant.sql.ast.Page;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Projection;
import dev.cormorant.sql.ast.Select;
import dev.cormorant.sql.render.SqlVocabulary;
import dev.cormorant.type.ValueWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes queries out of selections of single values. */
final class ValuePlanner {
    private final Conditions conditions;
    private final CriterionBinder binder;

    ValuePlanner(InLists lists, SqlVocabulary vocabulary) {
        this.conditions = new Conditions(lists);
        this.binder = new CriterionBinder(lists, vocabulary);
    }

    Select select(SelectRequest request) {
        Slots slots = new Slots();
        Joins joins = Joins.select(request.entity(), slots);
        Projection values = new Projection.Values(operands(joins, request.values()), request.distinct());
        Predicate where = conditions.plan(joins, request.where());
        Grouping grouping = new Grouping(operands(joins, request.groupBy()), having(joins, request.having()));
        List<OrderItem> order = new ArrayList<>();
        for (SelectedOrder term : request.orderBy()) {
            order.add(OrderItems.of(term, operand(joins, term.value())));
        }
        Amount limit = request.limit() < 0 ? null : new Amount.Bound(slots.take());
        Amount offset = request.offset() <= 0 ? null : new Amount.Bound(slots.take());
        Page page = new Page(limit, offset);
        return new Select(values, joins.root(), joins.clauses(), where, grouping, order, page, LockMode.NONE);
    }

    private static List<Operand> operands(Joins joins, List<SelectedValue> values) {
        List<Operand> operands = new ArrayList<>();
        for (SelectedValue value : values) {
            operands.add(operand(joins, value));
        }
        return operands;
    }

    private static Operand operand(Joins joins, SelectedValue value) {
        ColumnPath path = value.column();
        Operand column = path == null ? null : joins.operand(path);
        if (value.function() == null) {
            return Objects.requireNonNull(column);
        }
        return new Operand.Aggregated(value.function(), column);
    }

    private static @Nullable Predicate having(Joins joins, List<SelectedCondition> having) {
        List<Predicate> all = new ArrayList<>();
        for (SelectedCondition condition : having) {
            Operand operand = operand(joins, condition.value());
            all.add(new Predicate.Comparison(
                    operand, condition.operator(), joins.slots().take()));
        }
        return all.isEmpty() ? null : Conditions.allOf(all);
    }

    void bind(SelectRequest request, ValueWriter writer) {
        int slot = values(request.values(), writer, 0);
        slot = binder.bind(request.where(), writer, slot);
        slot = values(request.groupBy(), writer, slot);
        for (SelectedCondition condition : request.having()) {
            slot = value(condition.value(), writer, slot);
            KeyValues.write(condition.value().type(), writer, slot++, condition.operand());
        }
        for (SelectedOrder term : request.orderBy()) {
            slot = value(term.value(), writer, slot);
        }
        if (request.limit() >= 0) {
            writer.setLong(slot++, request.limit());
        }
        if (request.offset() > 0) {
            writer.setLong(slot, request.offset());
        }
    }

    private int values(List<SelectedValue> values, ValueWriter writer, int slot) {
        int next = slot;
        for (SelectedValue value : values) {
            next = value(value, writer, next);
        }
        return next;
    }

    private int value(SelectedValue value, ValueWriter writer, int slot) {
        return value.column() == null ? slot : binder.path(value.column(), writer, slot);
    }
}
