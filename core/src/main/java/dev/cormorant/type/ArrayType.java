package dev.cormorant.type;

import dev.cormorant.error.ValidationException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists and arrays of values of one type, in one column. Shared by all threads.
 */
public final class ArrayType extends Type<Object> {
    private final Type<Object> element;

    @SuppressWarnings("unchecked")
    ArrayType(Class<?> javaType, Type<?> element) {
        super(javaType, ValueKind.ARRAY);
        this.element = (Type<Object>) element;
    }

    /**
     * The type of the elements.
     *
     * @return never an array type itself
     */
    public Type<?> element() {
        return element;
    }

    @Override
    public @Nullable Object read(RowReader row, int column) {
        List<@Nullable Object> stored = row.getArray(column, element.kind());
        if (stored == null) {
            return null;
        }
        Container container = Container.of(javaType(), stored.size());
        SingleValue single = new SingleValue();
        for (int i = 0; i < stored.size(); i++) {
            single.put(stored.get(i));
            container.set(i, element.read(single, 0));
        }
        return container.value();
    }

    @Override
    public void write(ValueWriter writer, int index, Object value) {
        Container container = Container.around(value);
        List<@Nullable Object> stored = new ArrayList<>(container.size());
        SingleValue single = new SingleValue();
        for (int i = 0; i < container.size(); i++) {
            Object item = container.get(i);
            if (item == null) {
                stored.add(null);
            } else {
                element.write(single, 0, item);
                stored.add(single.raw());
            }
        }
        writer.setArray(index, element.kind(), stored);
    }

    @Override
    public Object snapshot(Object value) {
        Container container = Container.around(value);
        @Nullable Object[] kept = new @Nullable Object[container.size()];
        for (int i = 0; i < kept.length; i++) {
            Object item = container.get(i);
            kept[i] = item == null ? null : element.snapshot(item);
        }
        return kept;
    }

    @Override
    public boolean matches(Object snapshot, Object value) {
        @Nullable Object[] kept = (@Nullable Object[]) snapshot;
        Container container = Container.around(value);
        if (kept.length != container.size()) {
            return false;
        }
        for (int i = 0; i < kept.length; i++) {
            if (!sameElement(kept[i], container.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameElement(@Nullable Object kept, @Nullable Object item) {
        return (kept == null || item == null) ? kept == item : element.matches(kept, item);
    }

    @Override
    public boolean isImmutable() {
        return false;
    }

    /** One face for lists and for arrays of any element class. */
    private record Container(Object value) {
        static Container of(Class<?> type, int size) {
            return new Container(
                    type.isArray() ? Array.newInstance(type.getComponentType(), size) : new ArrayList<>(size));
        }

        static Container around(Object value) {
            return new Container(value);
        }

        int size() {
            return value instanceof List<?> list ? list.size() : Array.getLength(value);
        }

        @Nullable
        Object get(int index) {
            return value instanceof List<?> list ? list.get(index) : Array.get(value, index);
        }

        @SuppressWarnings("unchecked")
        void set(int index, @Nullable Object item) {
            if (value instanceof List<?> list) {
                ((List<@Nullable Object>) list).add(item);
            } else if (item == null && value.getClass().getComponentType().isPrimitive()) {
                throw new ValidationException("The database holds an array with a null where the property is of type "
                        + value.getClass().getSimpleName() + ". Declare the property as a List.");
            } else {
                Array.set(value, index, item);
            }
        }
    }
}
