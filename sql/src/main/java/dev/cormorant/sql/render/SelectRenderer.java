package dev.cormorant.sql.render;

import dev.cormorant.query.LockMode;
import dev.cormorant.query.NullOrder;
import dev.cormorant.sql.ast.Amount;
import dev.cormorant.sql.ast.Column;
import dev.cormorant.sql.ast.Grouping;
import dev.cormorant.sql.ast.JoinClause;
import dev.cormorant.sql.ast.Operand;
import dev.cormorant.sql.ast.OrderItem;
import dev.cormorant.sql.ast.Page;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Projection;
import dev.cormorant.sql.ast.Select;
import java.util.List;

/** Renders queries. Role: implement. Stateless. */
public class SelectRenderer {
    /** Makes a renderer. */
    public SelectRenderer() {}

    /**
     * Renders a whole query.
     *
     * @param out where to
     * @param select the query
     */
    protected void render(SqlText out, Select select) {
        out.add("select ");
        projection(out, select.projection());
        out.add(" from ").source(select.from());
        for (JoinClause join : select.joins()) {
            join(out, join);
        }
        if (select.where() != null) {
            out.add(" where ");
            out.renderer().predicates().render(out, select.where());
        }
        grouping(out, select.grouping());
        order(out, select.order());
        page(out, select.page());
        lock(out, select);
    }

    /**
     * Renders what a query gives.
     *
     * @param out where to
     * @param projection what it gives
     */
    protected void projection(SqlText out, Projection projection) {
        if (projection instanceof Projection.Columns some) {
            String separator = "";
            for (Column column : some.columns()) {
                out.add(separator).column(column);
                separator = ", ";
            }
        } else if (projection instanceof Projection.Values values) {
            out.add(values.distinct() ? "distinct " : "");
            operands(out, values.operands());
        } else {
            out.add(projection instanceof Projection.CountRows ? "count(*)" : "1");
        }
    }

    private static void operands(SqlText out, List<Operand> operands) {
        String separator = "";
        for (Operand operand : operands) {
            out.add(separator).operand(operand);
            separator = ", ";
        }
    }

    /**
     * Renders how rows are grouped, with a blank before it if they are.
     *
     * @param out where to
     * @param grouping how
     */
    protected void grouping(SqlText out, Grouping grouping) {
        if (!grouping.by().isEmpty()) {
            out.add(" group by ");
            operands(out, grouping.by());
        }
        if (grouping.having() != null) {
            out.add(" having ");
            out.renderer().predicates().render(out, grouping.having());
        }
    }

    /**
     * Renders one join, with a blank before it.
     *
     * @param out where to
     * @param join the join
     */
    protected void join(SqlText out, JoinClause join) {
        out.add(join.inner() ? " inner join " : " left join ").source(join.source());
        String separator = " on ";
        for (Predicate.SameColumn pair : join.on()) {
            out.add(separator).column(pair.left()).add(" = ").column(pair.right());
            separator = " and ";
        }
    }

    /**
     * Renders the order, with a blank before it if there is one.
     *
     * @param out where to
     * @param order its keys
     */
    protected void order(SqlText out, List<OrderItem> order) {
        String separator = " order by ";
        for (OrderItem item : order) {
            out.add(separator);
            orderItem(out, item);
            separator = ", ";
        }
    }

    /**
     * Renders one key of an order.
     *
     * @param out where to
     * @param item the key
     */
    protected void orderItem(SqlText out, OrderItem item) {
        boolean placed = item.nulls() != NullOrder.DEFAULT;
        boolean first = item.nulls() == NullOrder.FIRST;
        if (placed && !out.vocabulary().supportsNullOrdering()) {
            out.add("case when ")
                    .operand(item.operand())
                    .add(first ? " is null then 0 else 1" : " is null then 1 else 0");
            out.add(" end, ");
            placed = false;
        }
        String value = Fragments.operand(out.vocabulary(), item.operand());
        String key = item.enumerated() ? out.vocabulary().getEnumOrderSQL(value) : value;
        String collation = item.collation();
        out.fragment(collation == null ? key : out.vocabulary().getCollateSQL(key, collation));
        out.add(item.descending() ? " desc" : " asc");
        if (placed) {
            out.add(first ? " nulls first" : " nulls last");
        }
    }

    /**
     * Renders which of the rows are wanted, with a blank before it if not all are.
     *
     * @param out where to
     * @param page which rows
     */
    protected void page(SqlText out, Page page) {
        switch (out.vocabulary().getLimitForm()) {
            case LIMIT_OFFSET -> limitOffset(out, page);
            case OFFSET_FETCH -> offsetFetch(out, page);
        }
    }

    private static void limitOffset(SqlText out, Page page) {
        Amount limit = page.limit();
        Amount offset = page.offset();
        if (limit != null) {
            out.add(" limit ");
            amount(out, limit);
        } else if (offset != null && !out.vocabulary().getNoLimitSQL().isEmpty()) {
            out.add(" ").add(out.vocabulary().getNoLimitSQL());
        }
        if (offset != null) {
            out.add(" offset ");
            amount(out, offset);
        }
    }

    private static void offsetFetch(SqlText out, Page page) {
        Amount limit = page.limit();
        Amount offset = page.offset();
        if (limit != null || offset != null) {
            out.add(" offset ");
            amount(out, offset == null ? new Amount.Fixed(0) : offset);
            out.add(" rows");
        }
        if (limit != null) {
            out.add(" fetch next ");
            amount(out, limit);
            out.add(" rows only");
        }
    }

    private static void amount(SqlText out, Amount amount) {
        if (amount instanceof Amount.Bound bound) {
            out.parameter(bound.slot());
        } else if (amount instanceof Amount.Fixed fixed) {
            out.add(Integer.toString(fixed.rows()));
        }
    }

    /**
     * Renders the clause that locks the rows, with a blank before it if there is one.
     *
     * @param out where to
     * @param select the query
     */
    protected void lock(SqlText out, Select select) {
        if (select.lock() == LockMode.NONE) {
            return;
        }
        String locked = select.joins().isEmpty() ? "" : select.from().alias();
        String clause = out.vocabulary().getLockClause(select.lock(), locked);
        if (!clause.isEmpty()) {
            out.add(" ").add(clause);
        }
    }
}
