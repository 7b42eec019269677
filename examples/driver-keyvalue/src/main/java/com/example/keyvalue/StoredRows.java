package com.example.keyvalue;

import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.Scan;
import dev.cormorant.driver.ScanSource;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows as entries of maps, within a transaction: one map for each entity, from its key to its values; one for each unique
 * constraint, from the values to the key; one for each many-to-many relation, with the links as keys.
 */
final class StoredRows implements ScanSource {
    private static final String COUNTERS = "counters";

    private final Transaction transaction;

    StoredRows(Transaction transaction) {
        this.transaction = transaction;
    }

    private TransactionMap<Object[], @Nullable Object[]> map(String name) {
        return transaction.openMap(name);
    }

    private TransactionMap<Object[], @Nullable Object[]> rowsOf(EntityMetadata<?> entity) {
        return map("rows " + entity.table());
    }

    @Override
    public Iterable<@Nullable Object[]> rows(EntityMetadata<?> entity) {
        return new ArrayList<>(rowsOf(entity).values());
    }

    @Override
    public @Nullable Object @Nullable [] row(EntityMetadata<?> entity, List<?> key) {
        return rowsOf(entity).get(key.toArray());
    }

    @Override
    public Iterable<@Nullable Object[]> links(PivotMetadata pivot) {
        List<@Nullable Object[]> links = new ArrayList<>();
        int width = pivot.list().inverse()
                ? pivot.targetColumns().size()
                : pivot.ownerColumns().size();
        for (Object[] link : map("links " + pivot.table()).keySet()) {
            links.add(pivot.list().inverse() ? turned(link, width) : link);
        }
        return links;
    }

    /** A link as the other side sees it. */
    private static Object[] turned(Object[] link, int width) {
        Object[] turned = new Object[link.length];
        System.arraycopy(link, width, turned, 0, link.length - width);
        System.arraycopy(link, 0, turned, link.length - width, width);
        return turned;
    }

    void link(PivotMetadata pivot, Object[] link, boolean there) {
        if (there) {
            map("links " + pivot.table()).put(link, new Object[0]);
        } else {
            map("links " + pivot.table()).remove(link);
        }
    }

    void unlink(PivotMetadata pivot, List<?> ownerKey) {
        int width = ownerKey.size();
        for (@Nullable Object[] link : links(pivot)) {
            if (Arrays.asList(link).subList(0, width).equals(ownerKey)) {
                link(pivot, pivot.list().inverse() ? turned(link, width) : link, false);
            }
        }
    }

    /** Counts on for a new key, and puts it into the row; what is rolled back is counted again. */
    Object number(EntityMetadata<?> entity, ColumnMetadata key, @Nullable Object[] row) {
        TransactionMap<String, Long> counters = transaction.openMap(COUNTERS);
        Long before = counters.lock(entity.table().toString());
        long number = before == null ? 1 : before + 1;
        counters.put(entity.table().toString(), number);
        SingleValue single = new SingleValue();
        single.put(key.type().kind() == ValueKind.LONG ? (Object) number : (Object) (int) number);
        row[key.position()] = single.raw();
        return single.read(key.type());
    }

    /** Inserts a row, or changes the one with the same values in the columns that identify it. */
    void upsert(UpsertRequest request, @Nullable Object[] row) {
        EntityMetadata<?> entity = request.entity();
        for (@Nullable Object[] old : rows(entity)) {
            if (Arrays.equals(key(request.conflict(), old), key(request.conflict(), row))) {
                @Nullable Object[] changed = old.clone();
                request.update().forEach(column -> changed[column.position()] = row[column.position()]);
                delete(entity, old);
                insert(entity, changed);
                return;
            }
        }
        for (ColumnMetadata id : entity.idColumns()) {
            if (row[id.position()] == null) {
                number(entity, id, row);
            }
        }
        insert(entity, row);
    }

    void insert(EntityMetadata<?> entity, @Nullable Object[] row) {
        if (rowsOf(entity).putIfAbsent(key(entity.idColumns(), row), row) != null) {
            throw taken(entity, "primary");
        }
        index(entity, row);
    }

    void delete(EntityMetadata<?> entity, @Nullable Object[] row) {
        rowsOf(entity).remove(key(entity.idColumns(), row));
        uniques(entity).forEach((name, columns) -> {
            if (hasAll(columns, row)) {
                map(name).remove(key(columns, row));
            }
        });
    }

    /** The rows that a condition finds, which nobody else changes from now on. */
    List<@Nullable Object[]> locked(EntityMetadata<?> entity, @Nullable Criterion where) {
        List<@Nullable Object[]> found = new Scan(this).matching(entity, where);
        while (changeWhileLocking(entity, found)) {
            found = new Scan(this).matching(entity, where);
        }
        return found;
    }

    private boolean changeWhileLocking(EntityMetadata<?> entity, List<@Nullable Object[]> rows) {
        boolean changed = false;
        for (@Nullable Object[] row : rows) {
            changed |= !Arrays.deepEquals(rowsOf(entity).lock(key(entity.idColumns(), row)), row);
        }
        return changed;
    }

    private void index(EntityMetadata<?> entity, @Nullable Object[] row) {
        uniques(entity).forEach((name, columns) -> {
            if (hasAll(columns, row)
                    && map(name).putIfAbsent(key(columns, row), key(entity.idColumns(), row)) != null) {
                throw taken(entity, name);
            }
        });
    }

    /** The unique constraints, by the names of their maps. */
    private static Map<String, List<ColumnMetadata>> uniques(EntityMetadata<?> entity) {
        Map<String, List<ColumnMetadata>> uniques = new LinkedHashMap<>();
        for (ColumnMetadata column : entity.columns()) {
            if (column.options().unique()) {
                uniques.put("unique " + entity.table() + " " + column.name(), List.of(column));
            }
        }
        for (IndexMetadata index : entity.indexes()) {
            if (index.isUniqueKey()) {
                uniques.put("unique " + entity.table() + " " + names(index), index.columns());
            }
        }
        entity.references().stream()
                .filter(reference -> reference.isOneToOne() && reference.isOwner())
                .forEach(reference ->
                        uniques.put("unique " + entity.table() + " " + reference.name(), reference.columns()));
        return uniques;
    }

    private static String names(IndexMetadata index) {
        return String.join(
                ",", index.columns().stream().map(ColumnMetadata::name).toList());
    }

    private static boolean hasAll(List<ColumnMetadata> columns, @Nullable Object[] row) {
        return columns.stream().allMatch(column -> row[column.position()] != null);
    }

    private static Object[] key(List<ColumnMetadata> columns, @Nullable Object[] row) {
        return columns.stream().map(column -> row[column.position()]).toArray();
    }

    private static UniqueConstraintViolationException taken(EntityMetadata<?> entity, String constraint) {
        return new UniqueConstraintViolationException(new Failure(
                "A " + entity.name() + " with the same values is there already.",
                "insert into " + entity.table(),
                constraint,
                null));
    }

    /** Forgets all rows and links of an entity. */
    void clear(EntityMetadata<?> entity) {
        rowsOf(entity).clear();
        uniques(entity).keySet().forEach(name -> map(name).clear());
        entity.collections().forEach(relation -> {
            PivotMetadata pivot = relation.pivot();
            if (pivot != null) {
                map("links " + pivot.table()).clear();
            }
        });
    }
}
