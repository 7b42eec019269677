package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that hold a key together, of one entity or as a foreign key. */
final class KeyColumns {
    private final Type<?>[] types;
    private final int[] positions;
    private final int[] adjacent;

    KeyColumns(List<ColumnMetadata> columns) {
        this.types = new Type<?>[columns.size()];
        this.positions = new int[columns.size()];
        this.adjacent = new int[columns.size()];
        for (int i = 0; i < positions.length; i++) {
            types[i] = columns.get(i).type();
            positions[i] = columns.get(i).position();
            adjacent[i] = i;
        }
    }

    int size() {
        return positions.length;
    }

    int position(int part) {
        return positions[part];
    }

    /** Reads the key where each column has its own place. */
    @Nullable
    Object readAt(RowReader row, int offset) {
        return positions.length == 1 ? types[0].read(row, offset + positions[0]) : readAll(row, offset, positions);
    }

    /** Reads the key out of columns that follow each other. */
    @Nullable
    Object readFrom(RowReader row, int firstColumn) {
        return positions.length == 1 ? types[0].read(row, firstColumn) : readAll(row, firstColumn, adjacent);
    }

    private @Nullable Object readAll(RowReader row, int offset, int[] places) {
        Object[] parts = new Object[places.length];
        for (int i = 0; i < parts.length; i++) {
            Object part = types[i].read(row, offset + places[i]);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return List.of(parts);
    }
}
