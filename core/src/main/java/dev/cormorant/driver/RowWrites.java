package dev.cormorant.driver;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.query.Criterion;
import dev.cormorant.type.SingleValue;
import dev.cormorant.type.ValueKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out what writes row by row, for stores without a query language, as {@link Scan} finds. Role: use. */
public final class RowWrites {
    private final RowStore store;

    /**
     * Makes what writes into a store.
     *
     * @param store where the rows are
     */
    public RowWrites(RowStore store) {
        this.store = store;
    }

    /**
     * Inserts rows, and makes the keys that the request leaves to the database.
     *
     * @param request the rows
     * @return how many they are, and the keys that were made
     */
    public WriteResult insert(InsertRequest request) {
        List<@Nullable Object[]> returned = new ArrayList<>();
        for (int i = 0; i < request.rows().size(); i++) {
            @Nullable Object[] row = row(request.entity(), request.rows(), i, request.columns());
            for (ColumnMetadata key : request.returning()) {
                returned.add(new @Nullable Object[] {number(request.entity(), key, row)});
            }
            store.insert(request.entity(), row);
        }
        return new WriteResult(request.rows().size(), returned);
    }

    private static @Nullable Object[] row(
            EntityMetadata<?> entity, RowSource rows, int index, List<ColumnMetadata> columns) {
        @Nullable Object[] row = new @Nullable Object[entity.columns().size()];
        RawValues.write(rows, index, columns, row);
        return row;
    }

    /** Puts a new key into a row, and gives it as its type reads it. */
    private Object number(EntityMetadata<?> entity, ColumnMetadata key, @Nullable Object[] row) {
        long number = store.next(entity);
        SingleValue single = new SingleValue();
        single.put(key.type().kind() == ValueKind.LONG ? (Object) number : (Object) Math.toIntExact(number));
        row[key.position()] = single.raw();
        return single.read(key.type());
    }

    /**
     * Changes the rows that satisfy a condition.
     *
     * @param request which, and how
     * @return how many they were
     */
    public WriteResult update(UpdateRequest request) {
        List<@Nullable Object[]> found = locked(request.entity(), request.where());
        for (@Nullable Object[] old : found) {
            @Nullable Object[] row = old.clone();
            RawValues.write(request.values(), 0, request.columns(), row);
            replace(request.entity(), old, row);
        }
        return WriteResult.of(found.size());
    }

    private void replace(EntityMetadata<?> entity, @Nullable Object[] old, @Nullable Object[] row) {
        store.delete(entity, old);
        store.insert(entity, row);
    }

    /**
     * Changes many rows, each in its own way.
     *
     * @param request which, and how
     * @return for each row of the request how many rows it found
     */
    public int[] update(UpdateManyRequest request) {
        int[] matched = new int[request.rows().size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = (int) update(request.single(i)).affectedRows();
        }
        return matched;
    }

    /**
     * Inserts rows, or changes those that have the same values in the columns of the conflict.
     *
     * @param request the rows
     * @return how many they are
     */
    public WriteResult upsert(UpsertRequest request) {
        for (int i = 0; i < request.rows().size(); i++) {
            @Nullable Object[] row = row(request.entity(), request.rows(), i, request.columns());
            @Nullable Object[] old = twin(request, row);
            if (old == null) {
                insertKeyed(request.entity(), row);
            } else {
                @Nullable Object[] changed = old.clone();
                request.update().forEach(column -> changed[column.position()] = row[column.position()]);
                replace(request.entity(), old, changed);
            }
        }
        return WriteResult.of(request.rows().size());
    }

    private @Nullable Object @Nullable [] twin(UpsertRequest request, @Nullable Object[] row) {
        List<@Nullable Object> wanted = JoinedRows.values(row, request.conflict());
        for (@Nullable Object[] old : store.rows(request.entity())) {
            if (JoinedRows.values(old, request.conflict()).equals(wanted)) {
                return old;
            }
        }
        return null;
    }

    private void insertKeyed(EntityMetadata<?> entity, @Nullable Object[] row) {
        for (ColumnMetadata id : entity.idColumns()) {
            if (row[id.position()] == null) {
                number(entity, id, row);
            }
        }
        store.insert(entity, row);
    }

    /**
     * Deletes the rows that satisfy a condition.
     *
     * @param request which
     * @return how many they were
     */
    public WriteResult delete(DeleteRequest request) {
        List<@Nullable Object[]> found = locked(request.entity(), request.where());
        found.forEach(row -> store.delete(request.entity(), row));
        return WriteResult.of(found.size());
    }

    /** The rows that satisfy a condition, which nobody else changes from now on. */
    private List<@Nullable Object[]> locked(EntityMetadata<?> entity, @Nullable Criterion where) {
        List<@Nullable Object[]> found = new Scan(store).matching(entity, where);
        while (!lock(entity, found)) {
            found = new Scan(store).matching(entity, where);
        }
        return found;
    }

    private boolean lock(EntityMetadata<?> entity, List<@Nullable Object[]> rows) {
        boolean unchanged = true;
        for (@Nullable Object[] row : rows) {
            unchanged &= store.lock(entity, row);
        }
        return unchanged;
    }

    /**
     * Takes links away, then adds others.
     *
     * @param request which
     * @return how many they were
     */
    public int sync(PivotRequest request) {
        Links links = new Links(Objects.requireNonNull(request.relation().pivot(), "no many-to-many relation"));
        links.change(store, request.removed(), false);
        links.change(store, request.added(), true);
        return request.removed().size() + request.added().size();
    }

    /**
     * Takes all links of some owners away.
     *
     * @param pivot the relation, seen from either side
     * @param ownerKeys the keys of the owners
     * @return how many they were
     */
    public int unlink(PivotMetadata pivot, List<?> ownerKeys) {
        return new Links(pivot).removeOf(store, ownerKeys);
    }

    /**
     * Deletes all rows and links that are mapped.
     *
     * @param model the mapping
     * @return how many rows they were
     */
    public int clear(EntityModel model) {
        int rows = 0;
        for (EntityMetadata<?> entity : model.entities()) {
            List<@Nullable Object[]> found = new Scan(store).matching(entity, null);
            found.forEach(row -> store.delete(entity, row));
            entity.collections().stream()
                    .map(CollectionMetadata::pivot)
                    .filter(Objects::nonNull)
                    .forEach(pivot -> new Links(pivot).removeAll(store));
            rows += found.size();
        }
        return rows;
    }
}
