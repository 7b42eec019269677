package dev.cormorant.loading;

import dev.cormorant.entity.Ref;
import dev.cormorant.hydration.ReferenceResolver;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueKind;
import dev.cormorant.unitofwork.EntityTable;
import dev.cormorant.unitofwork.LoadGroup;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.RelationLoader;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the foreign keys of one query's rows to the instances of the identity map. */
final class RowReferences implements ReferenceResolver {
    private final UnitOfWork unitOfWork;
    private final RelationLoader loader;
    private final List<ReferenceMetadata> seen = new ArrayList<>(4);
    private final List<LoadGroup> groups = new ArrayList<>(4);

    RowReferences(UnitOfWork unitOfWork, RelationLoader loader) {
        this.unitOfWork = unitOfWork;
        this.loader = loader;
    }

    @Override
    public @Nullable Object resolve(ReferenceMetadata reference, RowReader row, int firstColumn) {
        EntityTable table = unitOfWork.identityMap().table(reference.target());
        ManagedEntity entry = table.binding().hasLongKey()
                ? byLong(reference, table, row, firstColumn)
                : byKey(reference, table, row, firstColumn);
        if (entry == null) {
            return null;
        }
        return reference.isWrapped() ? Ref.managed(entry.entity(), entry, reference.toString()) : entry.entity();
    }

    private @Nullable ManagedEntity byLong(ReferenceMetadata reference, EntityTable table, RowReader row, int column) {
        long key = longKey(reference.columns(), row, column);
        if (key == 0 && row.wasNull()) {
            return null;
        }
        ManagedEntity known = table.find(key);
        if (known != null) {
            return known;
        }
        Object boxed = table.binding().keyFrom(row, column);
        return boxed == null ? null : unitOfWork.makeReference(table.binding(), boxed, group(reference));
    }

    private static long longKey(List<ColumnMetadata> columns, RowReader row, int column) {
        return columns.get(0).type().kind() == ValueKind.LONG ? row.getLong(column) : row.getInt(column);
    }

    /** Finds the entity that columns of a row name, if it is managed. */
    static @Nullable ManagedEntity known(EntityTable table, List<ColumnMetadata> columns, RowReader row, int first) {
        if (table.binding().hasLongKey()) {
            long key = longKey(columns, row, first);
            return (key == 0 && row.wasNull()) ? null : table.find(key);
        }
        Object key = table.binding().keyFrom(row, first);
        return key == null ? null : table.find(key);
    }

    private @Nullable ManagedEntity byKey(
            ReferenceMetadata reference, EntityTable table, RowReader row, int firstColumn) {
        Object key = table.binding().keyFrom(row, firstColumn);
        if (key == null) {
            return null;
        }
        ManagedEntity known = table.find(key);
        return known != null ? known : unitOfWork.makeReference(table.binding(), key, group(reference));
    }

    private LoadGroup group(ReferenceMetadata reference) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) == reference) {
                return groups.get(i);
            }
        }
        LoadGroup group = new LoadGroup(loader);
        seen.add(reference);
        groups.add(group);
        return group;
    }
}
