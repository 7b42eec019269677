package dev.cormorant.sql.plan;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.query.QueryException;
import dev.cormorant.sql.ast.Predicate;
import dev.cormorant.sql.ast.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows in which columns the tables of related entities meet. */
final class JoinColumns {
    private JoinColumns() {}

    /** The columns in which a table and the target of one of its relations meet. */
    static List<Predicate.SameColumn> condition(Source from, ReferenceMetadata relation, Source to) {
        if (relation.isOwner()) {
            return same(from, relation.columns(), to, relation.target().idColumns());
        }
        ReferenceMetadata owner = owner(relation.target(), relation.mappedBy(), relation);
        return same(from, owner.target().idColumns(), to, owner.columns());
    }

    /** The property that stores a relation of which only the other side is known. */
    static ReferenceMetadata owner(EntityMetadata<?> entity, String property, PropertyMetadata inverse) {
        if (entity.find(property) instanceof ReferenceMetadata owner && owner.isOwner()) {
            return owner;
        }
        throw new QueryException(inverse + " is mapped by " + entity.name() + "." + property
                + ", which is not the owning side of a relation. Mend mappedBy.");
    }

    /** The pairs of columns that make two tables meet. */
    static List<Predicate.SameColumn> same(
            Source left, List<ColumnMetadata> leftColumns, Source right, List<ColumnMetadata> rightColumns) {
        List<Predicate.SameColumn> pairs = new ArrayList<>();
        for (int i = 0; i < leftColumns.size(); i++) {
            pairs.add(new Predicate.SameColumn(
                    left.column(leftColumns.get(i).name()),
                    right.column(rightColumns.get(i).name())));
        }
        return pairs;
    }

    /** The column of a relation that holds a key column of its target, or null if none does. */
    static @Nullable ColumnMetadata foreignKey(ReferenceMetadata relation, ColumnMetadata column) {
        if (!relation.isOwner()) {
            return null;
        }
        List<ColumnMetadata> keys = relation.target().idColumns();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equals(column)) {
                return relation.columns().get(i);
            }
        }
        return null;
    }
}
