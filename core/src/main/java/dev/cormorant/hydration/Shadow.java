package dev.cormorant.hydration;

import dev.cormorant.type.ValueWriter;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The parent of generated classes: each is at once the snapshot of one class, in its fields, and the code that works on
 * objects of that class. Indexes are those of the properties, columns count in the table of the entity.
 */
abstract class Shadow extends Snapshot {
    /** Makes an empty snapshot of the same class. */
    abstract Shadow fresh();

    abstract @Nullable Object get(Object object, int index);

    abstract void write(Object object, int column, ValueWriter writer, int index);

    abstract @Nullable Object column(Object object, int column);

    abstract void capture(Object object);

    abstract void captureOne(Object object, int index);

    abstract boolean isClean(Object object);

    abstract void dirty(Object object, BitSet out);

    abstract @Nullable Object kept(int index);

    /** Sets a property; records have no such thing. */
    void set(Object object, int index, @Nullable Object value) {
        throw new IllegalStateException("A component of a record can't be set.");
    }

    /** Puts back what was captured; records have no such thing. */
    void restore(Object object) {
        throw new IllegalStateException("A component of a record can't be set.");
    }

    /** What generated code throws when an index is none of its own. */
    static RuntimeException unknown(int index) {
        return new IllegalArgumentException("There is no property or column " + index + ".");
    }
}
