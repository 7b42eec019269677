package dev.cormorant;

import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.query.Aggregate;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.SelectedValue;
import dev.cormorant.query.SelectionResolver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Selects single values instead of entities, after a flush if one is due. */
final class Selector {
    private final Environment environment;
    private final Finder finder;

    Selector(Environment environment, Finder finder) {
        this.environment = environment;
        this.finder = finder;
    }

    <T, R> List<R> select(Class<R> result, Class<T> type, Filter<? super T> filter, Consumer<Selection<T>> options) {
        EntityMetadata<T> entity = environment.model().of(type);
        Criterion where = finder.resolver().resolve(entity, filter);
        RowMaker<R> maker = RowMaker.of(result);
        Selection<T> selection = new Selection<>(new SelectionResolver(entity, finder.resolver()));
        options.accept(selection);
        if (selection.values().isEmpty()) {
            selectByName(maker, selection);
        }
        maker.checkWidth(selection.values().size());
        SelectRequest request = request(entity, where, selection);
        return request.limit() == 0 ? List.of() : read(request, maker);
    }

    private <R> List<R> read(SelectRequest request, RowMaker<R> maker) {
        DriverContext context = finder.readingAfterFlush(request.entity());
        List<R> found = new ArrayList<>();
        try (Rows rows = environment.driver().select(request, context)) {
            while (rows.next()) {
                found.add(maker.make(read(rows, request.values())));
            }
        }
        return found;
    }

    <T> boolean exists(Class<T> type, Filter<? super T> filter) {
        EntityMetadata<T> entity = environment.model().of(type);
        FindRequest request =
                FindRequest.of(entity, finder.where(entity, filter)).withLimit(1);
        DriverContext context = finder.readingAfterFlush(entity);
        try (Rows rows = environment.driver().findOne(request, context)) {
            return rows.next();
        }
    }

    private record Counted(@Nullable Object value, long count) {}

    <T> Map<@Nullable Object, Long> countBy(Class<T> type, Filter<? super T> filter, String property) {
        Map<@Nullable Object, Long> counts = new LinkedHashMap<>();
        List<Counted> groups = select(
                Counted.class,
                type,
                filter,
                select -> select.value(property).value(Aggregate.count()).orderBy(Order.asc(property)));
        for (Counted group : groups) {
            counts.put(group.value(), group.count());
        }
        return counts;
    }

    private static void selectByName(RowMaker<?> maker, Selection<?> selection) {
        for (String name : maker.names()) {
            selection
                    .values()
                    .add(selection.resolver().value(selection.resolver().named(name)));
        }
    }

    private <T> SelectRequest request(EntityMetadata<T> entity, @Nullable Criterion where, Selection<T> selection) {
        SelectRequest request = new SelectRequest(
                entity,
                List.copyOf(selection.values()),
                selection.isDistinct(),
                finder.filters().scope(selection.filters()).restrict(entity, where),
                List.copyOf(selection.having()),
                List.copyOf(selection.order()),
                selection.limit(),
                selection.offset());
        for (SelectedValue value : request.groupBy()) {
            if (value.column() != null && value.column().derivation() != null) {
                throw new ValidationException("Groups are made by properties themselves, not by what is computed from "
                        + value.column().column() + ".");
            }
        }
        return request;
    }

    private static @Nullable Object[] read(Rows rows, List<SelectedValue> values) {
        @Nullable Object[] row = new @Nullable Object[values.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.get(i).type().read(rows, i);
        }
        return row;
    }
}
