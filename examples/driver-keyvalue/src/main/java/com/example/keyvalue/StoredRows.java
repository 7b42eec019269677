package com.example.keyvalue;

import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.RawValues;
import dev.cormorant.driver.RowStore;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UniqueKey;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows as entries of maps, within a transaction: one map for each entity, from its key to its values; one for each unique
 * key, from the values to the key of their row; one for each many-to-many relation, with the links as keys.
 */
final class StoredRows implements RowStore {
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

    private TransactionMap<Object[], @Nullable Object[]> uniqueValues(EntityMetadata<?> entity, UniqueKey key) {
        return map("unique " + entity.table() + " " + key.name());
    }

    private static Object[] key(EntityMetadata<?> entity, @Nullable Object[] row) {
        return RawValues.of(entity.idColumns(), row);
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
    public boolean lock(EntityMetadata<?> entity, @Nullable Object[] row) {
        return Arrays.deepEquals(rowsOf(entity).lock(key(entity, row)), row);
    }

    @Override
    public void insert(EntityMetadata<?> entity, @Nullable Object[] row) {
        if (rowsOf(entity).putIfAbsent(key(entity, row), row) != null) {
            throw taken(entity, "primary");
        }
        for (UniqueKey unique : UniqueKey.of(entity)) {
            Object[] values = unique.valuesIn(row);
            if (values != null && uniqueValues(entity, unique).putIfAbsent(values, key(entity, row)) != null) {
                throw taken(entity, unique.name());
            }
        }
    }

    private static UniqueConstraintViolationException taken(EntityMetadata<?> entity, String constraint) {
        String text = "A " + entity.name() + " with the same values is there already.";
        return new UniqueConstraintViolationException(
                new Failure(text, "insert into " + entity.table(), constraint, null));
    }

    @Override
    public void delete(EntityMetadata<?> entity, @Nullable Object[] row) {
        rowsOf(entity).remove(key(entity, row));
        for (UniqueKey unique : UniqueKey.of(entity)) {
            Object[] values = unique.valuesIn(row);
            if (values != null) {
                uniqueValues(entity, unique).remove(values);
            }
        }
    }

    @Override
    public long next(EntityMetadata<?> entity) {
        TransactionMap<String, Long> counters = transaction.openMap("counters");
        Long last = counters.lock(entity.table().toString());
        long next = last == null ? 1 : last + 1;
        counters.put(entity.table().toString(), next);
        return next;
    }

    @Override
    public Iterable<@Nullable Object[]> links(PivotMetadata pivot) {
        return new ArrayList<>(map("links " + pivot.table()).keySet());
    }

    @Override
    public void link(PivotMetadata pivot, @Nullable Object[] link, boolean there) {
        if (there) {
            map("links " + pivot.table()).put(link, new Object[0]);
        } else {
            map("links " + pivot.table()).remove(link);
        }
    }
}
