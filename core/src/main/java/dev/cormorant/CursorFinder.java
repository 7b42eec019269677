package dev.cormorant;

import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.hydration.EntityBindings;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Keyset;
import dev.cormorant.query.OrderTerm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Finds one page of an ordered query behind or before a cursor, by one entity more than the page holds. */
final class CursorFinder {
    private final Finder finder;
    private final EntityBindings bindings;

    CursorFinder(Finder finder, EntityBindings bindings) {
        this.finder = finder;
        this.bindings = bindings;
    }

    <T> CursorPage<T> find(
            EntityMetadata<T> entity, @Nullable Criterion where, CursorRange range, FindOptions<T> options) {
        if (options.limit() >= 0 || options.offset() > 0) {
            throw new ValidationException(
                    "A page by cursor takes its size from the range: leave out limit and offset.");
        }
        Keyset keyset = Keyset.of(entity, finder.order(entity, options));
        keyset.terms().forEach(term -> populate(term, options));
        Keyset direction = range.isBackwards() ? keyset.reversed() : keyset;
        String cursor = range.cursor();
        Criterion behind = cursor == null ? null : direction.behind(keyset.values(cursor));
        options.limit(range.size() + 1L);
        List<T> found = finder.find(entity, both(where, behind), options, direction.terms());
        return page(entity, keyset, range, found, total(entity, where, range, options));
    }

    /** A relation that the order walks through must be there to tell the place of an entity. */
    private static void populate(OrderTerm term, FindOptions<?> options) {
        StringBuilder path = new StringBuilder();
        for (ReferenceMetadata reference : term.column().joins()) {
            path.append(path.isEmpty() ? "" : ".").append(reference.name());
        }
        if (!path.isEmpty()) {
            options.populate(path.toString());
        }
    }

    private static @Nullable Criterion both(@Nullable Criterion where, @Nullable Criterion behind) {
        if (where == null || behind == null) {
            return where == null ? behind : where;
        }
        return new Criterion.And(List.of(where, behind));
    }

    private OptionalLong total(
            EntityMetadata<?> entity, @Nullable Criterion where, CursorRange range, FindOptions<?> options) {
        return range.isCounted() ? OptionalLong.of(finder.count(entity, where, options)) : OptionalLong.empty();
    }

    private <T> CursorPage<T> page(
            EntityMetadata<T> entity, Keyset keyset, CursorRange range, List<T> found, OptionalLong total) {
        boolean more = found.size() > range.size();
        List<T> items = new ArrayList<>(more ? found.subList(0, range.size()) : found);
        boolean continued = range.cursor() != null;
        if (range.isBackwards()) {
            Collections.reverse(items);
        }
        String start = items.isEmpty() ? null : cursor(entity, keyset, items.get(0));
        String end = items.isEmpty() ? null : cursor(entity, keyset, items.get(items.size() - 1));
        boolean previous = range.isBackwards() ? more : continued;
        boolean next = range.isBackwards() ? continued : more;
        return new CursorPage<>(List.copyOf(items), start, end, previous, next, total);
    }

    private String cursor(EntityMetadata<?> entity, Keyset keyset, Object item) {
        List<@Nullable Object> values = new ArrayList<>();
        for (OrderTerm term : keyset.terms()) {
            values.add(value(entity, item, term.column()));
        }
        return keyset.cursor(values);
    }

    private @Nullable Object value(EntityMetadata<?> entity, Object item, ColumnPath path) {
        Object current = item;
        EntityBinding<?> binding = bindings.of(entity);
        for (ReferenceMetadata reference : path.joins()) {
            current = Ref.unwrap(binding.get(current, reference));
            if (current == null) {
                return null;
            }
            binding = bindings.of(reference.target());
        }
        return binding.columnValue(current, path.column().position());
    }
}
