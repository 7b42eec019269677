package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.ColumnPath;
import dev.cormorant.query.Criterion;
import dev.cormorant.query.Operator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers finds and counts by looking at rows one by one, for databases without a query language: conditions with the
 * nulls of SQL, orders, limits, joins, and links. Role: use.
 *
 * <p>A condition on the whole primary key looks at one row. A source with better ways, such as an index, takes them before
 * it asks here.
 */
public final class Scan {
    private final ScanSource source;

    /**
     * Makes a scan.
     *
     * @param source where the rows are
     */
    public Scan(ScanSource source) {
        this.source = source;
    }

    /**
     * Finds rows.
     *
     * @param request which
     * @return a cursor over all of them
     */
    public Rows find(FindRequest request) {
        JoinedRows joins = new JoinedRows(source);
        List<@Nullable Object[]> found = request.pivot() == null
                ? matching(request.entity(), request.where())
                : linked(request, request.pivot());
        if (!request.orderBy().isEmpty()) {
            found.sort(new RowOrder(joins, request.entity(), request.orderBy()));
        }
        int from = (int) Math.min(request.offset(), found.size());
        long to = request.limit() < 0 ? found.size() : Math.min(from + request.limit(), found.size());
        List<@Nullable Object[]> page = new ArrayList<>();
        for (@Nullable Object[] row : found.subList(from, (int) to)) {
            page.add(joins.widened(request.entity(), row, request.joins()));
        }
        return new ArrayRows(page);
    }

    /** The rows that links lead to, each with the key of its owner behind its own columns. */
    private List<@Nullable Object[]> linked(FindRequest request, PivotSelection selection) {
        PivotMetadata pivot = selection.pivot();
        int width = pivot.ownerColumns().size();
        Set<List<?>> owners = new HashSet<>();
        selection.ownerKeys().forEach(key -> owners.add(RawValues.key(pivot.ownerColumns(), key)));
        RowFilter filter = new RowFilter(source);
        List<@Nullable Object[]> found = new ArrayList<>();
        for (@Nullable Object[] link : new Links(pivot).in(source)) {
            List<@Nullable Object> values = Arrays.asList(link);
            @Nullable
            Object[] row = owners.contains(values.subList(0, width))
                    ? source.row(request.entity(), values.subList(width, link.length))
                    : null;
            if (row != null && filter.holds(request.entity(), row, request.where())) {
                found.add(RawValues.joined(row, values.subList(0, width).toArray()));
            }
        }
        return found;
    }

    /**
     * Counts rows.
     *
     * @param request which
     * @return how many there are
     */
    public long count(CountRequest request) {
        return matching(request.entity(), request.where()).size();
    }

    /**
     * The rows that satisfy a condition, as updates and deletes need them.
     *
     * @param entity the entity
     * @param where the condition, or null for all
     * @return a new list of the source's own rows
     */
    public List<@Nullable Object[]> matching(EntityMetadata<?> entity, @Nullable Criterion where) {
        RowFilter filter = new RowFilter(source);
        List<@Nullable Object[]> found = new ArrayList<>();
        for (@Nullable Object[] row : candidates(entity, where)) {
            if (filter.holds(entity, row, where)) {
                found.add(row);
            }
        }
        return found;
    }

    private Iterable<@Nullable Object[]> candidates(EntityMetadata<?> entity, @Nullable Criterion where) {
        List<Object> key = key(entity.idColumns(), where);
        if (key == null) {
            return source.rows(entity);
        }
        @Nullable Object[] row = source.row(entity, key);
        List<@Nullable Object[]> rows = new ArrayList<>();
        if (row != null) {
            rows.add(row);
        }
        return rows;
    }

    /** The key that a condition names; null if it leaves one of its columns open. */
    private static @Nullable List<Object> key(List<ColumnMetadata> columns, @Nullable Criterion where) {
        List<Object> key = new ArrayList<>();
        for (ColumnMetadata column : columns) {
            Object value = where == null ? null : named(column, where);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private static @Nullable Object named(ColumnMetadata column, Criterion where) {
        if (where instanceof Criterion.Compare compare
                && compare.operator() == Operator.EQ
                && compare.column().equals(ColumnPath.of(column))) {
            return RawValues.of(column.type(), compare.value());
        }
        if (where instanceof Criterion.And and) {
            for (Criterion part : and.parts()) {
                Object value = named(column, part);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }
}
