package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.type.SingleValue;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeSet;

/** Works with the columns of one entity by their paths. */
final class Cells {
    static final ReferenceResolver NOBODY = (reference, row, firstColumn) -> null;

    private final EntityBinding<?> binding;

    Cells(EntityBinding<?> binding) {
        this.binding = binding;
    }

    /** The position of the column of a path without the name of the entity. */
    int position(String path) {
        for (ColumnMetadata column : binding.metadata().columns()) {
            if (column.path().endsWith("." + path)) {
                return column.position();
            }
        }
        throw new AssertionError("no column " + path);
    }

    PropertyMetadata property(String name) {
        return binding.metadata().find(name);
    }

    /** A row of nulls but for what is given by path. */
    MemoryRow row(Map<String, ?> values) {
        Object[] cells = new Object[binding.metadata().columns().size()];
        values.forEach((path, value) -> cells[position(path)] = value);
        return new MemoryRow(cells);
    }

    /** What a statement gets for a column. */
    Object written(Object entity, String path) {
        SingleValue value = new SingleValue();
        binding.write(entity, position(path), value, 0);
        return value.raw();
    }

    /** What a statement gets for all columns, in their order. */
    MemoryRow writtenRow(Object entity) {
        Object[] cells = new Object[binding.metadata().columns().size()];
        for (int position = 0; position < cells.length; position++) {
            SingleValue value = new SingleValue();
            binding.write(entity, position, value, 0);
            cells[position] = value.raw();
        }
        return new MemoryRow(cells);
    }

    /** The paths of the columns that differ, without the name of the entity. */
    TreeSet<String> dirty(Object entity, Snapshot snapshot) {
        BitSet columns = new BitSet();
        binding.dirtyColumns(entity, snapshot, columns);
        TreeSet<String> paths = new TreeSet<>();
        columns.stream().forEach(position -> {
            String path = binding.metadata().columns().get(position).path();
            paths.add(path.substring(path.indexOf('.') + 1));
        });
        return paths;
    }
}
