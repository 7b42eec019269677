package dev.cormorant.unitofwork;

import dev.cormorant.driver.RowSource;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.Type;
import dev.cormorant.type.ValueWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of updates: the changed columns, then the key and the version that the row must have. */
final class UpdateRows implements RowSource {
    private final List<UpdateNode> nodes;
    private final List<ColumnMetadata> columns;
    private final List<ColumnMetadata> keys;
    private final int versionPosition;

    UpdateRows(List<UpdateNode> nodes, List<ColumnMetadata> columns, List<ColumnMetadata> keys) {
        this.nodes = nodes;
        this.columns = columns;
        this.keys = keys;
        ScalarMetadata version = nodes.get(0).entry().binding().metadata().version();
        this.versionPosition = version == null ? -1 : version.column().position();
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public void write(int row, int column, ValueWriter writer, int index) {
        UpdateNode node = nodes.get(row);
        boolean isKey = column >= columns.size();
        ColumnMetadata target = isKey ? keys.get(column - columns.size()) : columns.get(column);
        if (node.clears() && !isKey) {
            writer.setNull(index, target.type().kind());
        } else if (target.position() == versionPosition) {
            write(target.type(), isKey ? node.oldVersion() : node.newVersion(), writer, index);
        } else {
            node.entry().binding().write(node.entry().entity(), target.position(), writer, index);
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(Type<?> type, @Nullable Object value, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, type.kind());
        } else {
            ((Type<Object>) type).write(writer, index, value);
        }
    }
}
