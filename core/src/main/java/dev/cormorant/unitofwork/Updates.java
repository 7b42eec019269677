package dev.cormorant.unitofwork;

import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Updates changed entities: those with the same changed columns go together. */
final class Updates {
    /** What updates of one batch have in common. */
    private record Shape(EntityMetadata<?> entity, BitSet columns, boolean versioned) {}

    void send(List<UpdateNode> nodes, Sender sender) {
        Map<Shape, List<UpdateNode>> byShape = new LinkedHashMap<>();
        for (UpdateNode node : nodes) {
            Shape shape = new Shape(node.entry().binding().metadata(), node.columns(), node.oldVersion() != null);
            byShape.computeIfAbsent(shape, any -> new ArrayList<>()).add(node);
        }
        for (Map.Entry<Shape, List<UpdateNode>> group : byShape.entrySet()) {
            for (List<UpdateNode> chunk : sender.chunks(group.getValue())) {
                send(group.getKey(), chunk, sender);
            }
        }
    }

    private static void send(Shape shape, List<UpdateNode> nodes, Sender sender) {
        List<ColumnMetadata> columns = new ArrayList<>();
        for (int i = shape.columns().nextSetBit(0); i >= 0; i = shape.columns().nextSetBit(i + 1)) {
            columns.add(shape.entity().columns().get(i));
        }
        List<ColumnMetadata> keys = new ArrayList<>(shape.entity().idColumns());
        ScalarMetadata version = shape.entity().version();
        if (version != null && shape.versioned()) {
            keys.add(version.column());
        }
        UpdateRows rows = new UpdateRows(nodes, columns, keys);
        int[] matched = sender.driver()
                .nativeUpdateMany(new UpdateManyRequest(shape.entity(), columns, keys, rows), sender.context());
        for (int i = 0; i < matched.length; i++) {
            if (matched[i] == 0 && !nodes.get(i).clears()) {
                ManagedEntity entry = nodes.get(i).entry();
                throw new OptimisticLockException(entry.entity(), entry.toString());
            }
        }
    }
}
