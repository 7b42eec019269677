package dev.cormorant.driver;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.IndexMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values only one row may have, besides the primary key, for drivers whose store does not watch over that by
 * itself. Role: use.
 *
 * @param name the names of the columns
 * @param columns the columns
 */
public record UniqueKey(String name, List<ColumnMetadata> columns) {
    /**
     * All that a mapping asks for: unique columns, unique indexes of whole columns, one-to-one relations.
     *
     * @param entity the mapping
     * @return the keys
     */
    public static List<UniqueKey> of(EntityMetadata<?> entity) {
        List<UniqueKey> keys = new ArrayList<>();
        entity.columns().stream()
                .filter(column -> column.options().unique())
                .forEach(column -> keys.add(of(List.of(column))));
        entity.indexes().stream().filter(IndexMetadata::isUniqueKey).forEach(index -> keys.add(of(index.columns())));
        entity.references().stream()
                .filter(reference -> reference.isOneToOne() && reference.isOwner())
                .map(ReferenceMetadata::columns)
                .filter(columns -> columns.size() > 1)
                .forEach(columns -> keys.add(of(columns)));
        return keys;
    }

    private static UniqueKey of(List<ColumnMetadata> columns) {
        return new UniqueKey(columns.stream().map(ColumnMetadata::name).collect(Collectors.joining(",")), columns);
    }

    /**
     * The values that only one row may have.
     *
     * @param row the values of all columns of the entity
     * @return those of this key; null if one of them is null, since nulls are not equal to each other
     */
    public Object @Nullable [] valuesIn(@Nullable Object[] row) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row[columns.get(i).position()];
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return values;
    }
}
