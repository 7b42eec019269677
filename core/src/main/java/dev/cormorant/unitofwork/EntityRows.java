package dev.cormorant.unitofwork;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.ValueWriter;
import java.util.List;

/** The values of new entities, read straight out of their fields. */
final class EntityRows implements RowSource {
    private final List<InsertNode> nodes;
    private final List<ColumnMetadata> columns;

    EntityRows(List<InsertNode> nodes, List<ColumnMetadata> columns) {
        this.nodes = nodes;
        this.columns = columns;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public void write(int row, int column, ValueWriter writer, int index) {
        InsertNode node = nodes.get(row);
        ColumnMetadata target = columns.get(column);
        if (!node.deferred().isEmpty() && isDeferred(node, target)) {
            writer.setNull(index, target.type().kind());
            return;
        }
        ManagedEntity entry = node.entry();
        entry.binding().write(entry.entity(), target.position(), writer, index);
    }

    private static boolean isDeferred(InsertNode node, ColumnMetadata column) {
        for (ReferenceMetadata reference : node.deferred()) {
            if (reference.columns().contains(column)) {
                return true;
            }
        }
        return false;
    }
}
