package dev.cormorant.sql.plan;

import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.OrderTerm;
import dev.cormorant.query.SelectedOrder;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.OrderItem;
import org.jspecify.annotations.Nullable;

/** Makes keys of an order. */
final class OrderItems {
    private OrderItems() {}

    static OrderItem of(OrderTerm term, Operand operand) {
        return new OrderItem(operand, term.descending(), term.nulls(), term.collation(), isEnumerated(term.column()));
    }

    static OrderItem of(SelectedOrder term, Operand operand) {
        boolean enumerated =
                !term.value().isAggregate() && isEnumerated(term.value().column());
        return new OrderItem(operand, term.descending(), term.nulls(), term.collation(), enumerated);
    }

    private static boolean isEnumerated(@Nullable ColumnPath path) {
        return path != null
                && path.derivation() == null
                && !path.column().options().items().isEmpty();
    }
}
