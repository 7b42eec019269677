package dev.cormorant.hydration;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The primary key of an entity class. */
final class EntityKey {
    private final EntityMetadata<?> entity;
    private final EntityShadow shadow;
    private final KeyColumns columns;
    private final boolean isLong;
    private final boolean isInt;
    private final boolean zeroIsNone;

    EntityKey(EntityMetadata<?> entity, EntityShadow shadow) {
        this.entity = entity;
        this.shadow = shadow;
        this.columns = new KeyColumns(entity.idColumns());
        ScalarMetadata integer = integer(entity);
        this.isLong = integer != null;
        this.isInt = integer != null && integer.type().kind() == ValueKind.INT;
        ScalarMetadata generated = entity.generatedId();
        this.zeroIsNone = generated != null && generated.javaType().isPrimitive();
    }

    private static @Nullable ScalarMetadata integer(EntityMetadata<?> entity) {
        if (entity.idProperties().size() != 1 || !(entity.idProperties().get(0) instanceof ScalarMetadata scalar)) {
            return null;
        }
        PlainKind plain = PlainKind.of(scalar.type());
        boolean integer = plain != null && (plain.travels() == long.class || plain.travels() == int.class);
        return integer ? scalar : null;
    }

    /** The slot of the key if it is one plain integer. */
    static @Nullable Slot longSlot(EntityMetadata<?> entity, List<Slot> slots) {
        ScalarMetadata integer = integer(entity);
        return integer == null ? null : slots.get(integer.index());
    }

    KeyColumns columns() {
        return columns;
    }

    boolean isLong() {
        return isLong;
    }

    long longAt(RowReader row, int offset) {
        int column = offset + columns.position(0);
        return isInt ? row.getInt(column) : row.getLong(column);
    }

    boolean isPresent(Object object) {
        return (isLong && shadow.longKey(object) != 0) || of(object) != null;
    }

    @Nullable
    Object of(Object object) {
        return columns.size() == 1 ? part(object, 0) : all(object);
    }

    private @Nullable Object all(Object object) {
        Object[] parts = new Object[columns.size()];
        for (int i = 0; i < parts.length; i++) {
            Object part = part(object, i);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return List.of(parts);
    }

    @Nullable
    Object part(Object object, int part) {
        Object value = shadow.column(object, columns.position(part));
        return zeroIsNone && value instanceof Number number && number.longValue() == 0 ? null : value;
    }

    /** The values of the columns of a key. */
    List<?> parts(Object key) {
        if (columns.size() == 1) {
            return List.of(key);
        }
        if (key instanceof List<?> parts && parts.size() == columns.size()) {
            return parts;
        }
        throw new ValidationException("The key of " + entity + " has " + columns.size()
                + " columns: give it as a list of their values, not as a "
                + key.getClass().getSimpleName() + ".");
    }
}
