package dev.cormorant.driver;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PivotMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks for elements of to-many relations. */
record LinkedRows(ScanSource source, RowFilter test) {
    boolean exist(EntityMetadata<?> entity, @Nullable Object[] row, Criterion.Exists exists) {
        @Nullable Object[] owner = new JoinedRows(source).at(entity, row, exists.joins());
        if (owner == null) {
            return false;
        }
        EntityMetadata<?> owning = exists.joins().isEmpty()
                ? entity
                : exists.joins().get(exists.joins().size() - 1).target();
        List<@Nullable Object> key = JoinedRows.values(owner, owning.idColumns());
        CollectionMetadata relation = exists.relation();
        PivotMetadata pivot = relation.pivot();
        return pivot == null ? children(key, relation, exists.part()) : linked(key, relation, pivot, exists.part());
    }

    private boolean children(List<@Nullable Object> key, CollectionMetadata relation, @Nullable Criterion part) {
        EntityMetadata<?> target = relation.target();
        ReferenceMetadata back = (ReferenceMetadata) Objects.requireNonNull(target.find(relation.mappedBy()));
        for (@Nullable Object[] child : source.rows(target)) {
            if (JoinedRows.values(child, back.columns()).equals(key) && test.holds(target, child, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean linked(
            List<@Nullable Object> key, CollectionMetadata relation, PivotMetadata pivot, @Nullable Criterion part) {
        for (@Nullable Object[] link : new Links(pivot).in(source)) {
            List<@Nullable Object> values = Arrays.asList(link);
            @Nullable
            Object[] target = values.subList(0, key.size()).equals(key)
                    ? source.row(relation.target(), values.subList(key.size(), link.length))
                    : null;
            if (target != null && test.holds(relation.target(), target, part)) {
                return true;
            }
        }
        return false;
    }
}
