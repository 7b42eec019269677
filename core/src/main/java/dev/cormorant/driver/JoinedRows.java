package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.ColumnPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows to-one relations from row to row. */
final class JoinedRows {
    private final ScanSource source;

    JoinedRows(ScanSource source) {
        this.source = source;
    }

    /** The value of a column behind relations; null if one of them leads nowhere. */
    @Nullable
    Object value(EntityMetadata<?> entity, @Nullable Object[] row, ColumnPath path) {
        @Nullable Object[] end = at(entity, row, path.joins());
        return end == null ? null : end[path.column().position()];
    }

    @Nullable
    Object @Nullable [] at(EntityMetadata<?> entity, @Nullable Object[] row, List<ReferenceMetadata> path) {
        EntityMetadata<?> current = entity;
        @Nullable Object @Nullable [] place = row;
        for (ReferenceMetadata reference : path) {
            place = place == null ? null : follow(current, place, reference);
            current = reference.target();
        }
        return place;
    }

    private @Nullable Object @Nullable [] follow(
            EntityMetadata<?> from, @Nullable Object[] row, ReferenceMetadata reference) {
        if (reference.isOwner()) {
            List<@Nullable Object> key = values(row, reference.columns());
            return key.contains(null) ? null : source.row(reference.target(), key);
        }
        ReferenceMetadata owning =
                (ReferenceMetadata) Objects.requireNonNull(reference.target().find(reference.mappedBy()));
        List<@Nullable Object> key = values(row, from.idColumns());
        for (@Nullable Object[] candidate : source.rows(reference.target())) {
            if (values(candidate, owning.columns()).equals(key)) {
                return candidate;
            }
        }
        return null;
    }

    static List<@Nullable Object> values(@Nullable Object[] row, List<ColumnMetadata> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (ColumnMetadata column : columns) {
            values.add(row[column.position()]);
        }
        return values;
    }

    /** The row with those that a find wants in it: its own columns, those of the joins, and what stands behind them. */
    @Nullable
    Object[] widened(EntityMetadata<?> entity, @Nullable Object[] row, List<Join> joins) {
        int width = entity.columns().size();
        @Nullable Object[] wide = Arrays.copyOf(row, width);
        for (Join join : joins) {
            @Nullable Object[] target = at(entity, row, join.path());
            wide = RawValues.joined(
                    wide,
                    target == null
                            ? new @Nullable Object[join.target().columns().size()]
                            : target);
        }
        return RawValues.joined(wide, Arrays.copyOfRange(row, width, row.length));
    }
}
