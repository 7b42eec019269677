package dev.cormorant.kit.proof;

import dev.cormorant.driver.CountRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.NullOrder;
import dev.cormorant.query.Operator;
import dev.cormorant.query.OrderTerm;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Wrong answers to the right questions: other rows than those that were asked for. */
final class QueryFaults {
    private QueryFaults() {}

    static List<Supplier<Fault>> all() {
        return List.of(
                () -> asking(
                        "offset off by one", one -> window(one, one.limit(), one.offset() > 0 ? one.offset() + 1 : 0)),
                () -> asking("offset ignored", one -> window(one, one.limit(), 0)),
                () -> asking(
                        "limit off by one", one -> window(one, one.limit() < 0 ? -1 : one.limit() + 1, one.offset())),
                () -> asking("order ignored", one -> ordered(one, List.of())),
                () -> asking("only the first order counts", QueryFaults::firstOrder),
                () -> asking("wrong null order", QueryFaults::nullsAnywhere),
                () -> asking("or taken for and", one -> where(one, QueryFaults::orAsAnd)),
                () -> asking("not ignored", one -> where(one, QueryFaults::withoutNot)),
                () -> asking("long lists cut", one -> where(one, QueryFaults::shortLists)),
                () -> asking("not equal gives nulls too", one -> where(one, QueryFaults::nullsAreUnequal)),
                QueryFaults::countsAll,
                QueryFaults::findsTwo,
                QueryFaults::selectsTwins);
    }

    private static Fault asking(String name, UnaryOperator<FindRequest> change) {
        return new Fault(name) {
            @Override
            FindRequest asked(FindRequest request) {
                return change.apply(request);
            }
        };
    }

    private static FindRequest window(FindRequest one, long limit, long offset) {
        return new FindRequest(
                one.entity(), one.joins(), one.where(), one.orderBy(), limit, offset, one.lock(), one.pivot());
    }

    private static FindRequest ordered(FindRequest one, List<OrderTerm> order) {
        return new FindRequest(
                one.entity(), one.joins(), one.where(), order, one.limit(), one.offset(), one.lock(), one.pivot());
    }

    private static FindRequest firstOrder(FindRequest one) {
        return one.orderBy().size() < 2 ? one : ordered(one, one.orderBy().subList(0, 1));
    }

    private static FindRequest nullsAnywhere(FindRequest one) {
        return ordered(
                one,
                one.orderBy().stream()
                        .map(term ->
                                new OrderTerm(term.column(), term.descending(), NullOrder.DEFAULT, term.collation()))
                        .toList());
    }

    private static FindRequest where(FindRequest one, UnaryOperator<Criterion> change) {
        return new FindRequest(
                one.entity(),
                one.joins(),
                one.where() == null ? null : change.apply(one.where()),
                one.orderBy(),
                one.limit(),
                one.offset(),
                one.lock(),
                one.pivot());
    }

    private static Criterion orAsAnd(Criterion criterion) {
        if (criterion instanceof Criterion.Or or) {
            return new Criterion.And(or.parts());
        }
        return criterion instanceof Criterion.And and
                ? new Criterion.And(
                        and.parts().stream().map(QueryFaults::orAsAnd).toList())
                : criterion;
    }

    private static Criterion withoutNot(Criterion criterion) {
        return criterion instanceof Criterion.Not not ? not.part() : criterion;
    }

    private static Criterion shortLists(Criterion criterion) {
        return criterion instanceof Criterion.In in && in.values().size() > 100
                ? new Criterion.In(in.column(), in.values().subList(0, 100), in.negated())
                : criterion;
    }

    private static Criterion nullsAreUnequal(Criterion criterion) {
        return criterion instanceof Criterion.Compare compare && compare.operator() == Operator.NE
                ? new Criterion.Or(List.of(compare, new Criterion.IsNull(compare.column(), false)))
                : criterion;
    }

    private static Fault countsAll() {
        return new Fault("count ignores its condition") {
            @Override
            long count(CountRequest request, DriverContext context) {
                return good().count(new CountRequest(request.entity(), null), context);
            }
        };
    }

    private static Fault findsTwo() {
        return new Fault("find one gives two") {
            @Override
            Rows findOne(FindRequest request, DriverContext context) {
                return good().find(request.withLimit(2), context);
            }
        };
    }

    private static Fault selectsTwins() {
        return new Fault("distinct ignored") {
            @Override
            Rows select(SelectRequest one, DriverContext context) {
                SelectRequest twins = new SelectRequest(
                        one.entity(),
                        one.values(),
                        false,
                        one.where(),
                        one.having(),
                        one.orderBy(),
                        one.limit(),
                        one.offset());
                return good().select(twins, context);
            }
        };
    }
}
