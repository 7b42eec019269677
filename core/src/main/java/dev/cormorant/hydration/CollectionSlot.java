package dev.cormorant.hydration;

import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;

/** A to-many relation: no column, but a snapshot keeps the collection that stood in the property. */
final class CollectionSlot extends Slot {
    CollectionSlot(CollectionMetadata property) {
        super(property, Object.class);
    }

    @Override
    void read(Code code, int row) {
        throw withoutColumn();
    }

    @Override
    Class<?> kept() {
        return Object.class;
    }

    @Override
    void keep(Code code) {
        value(code);
    }

    @Override
    void same(Code code) {
        value(keptValue(code));
        code.callStatic(Same.class, "collection", Descriptor.of(boolean.class, Object.class, Object.class));
    }

    @Override
    void restored(Code code) {
        keptValue(code);
    }

    @Override
    void shown(Code code) {
        keptValue(code);
    }

    @Override
    void write(Code code, ColumnMetadata column) {
        throw withoutColumn();
    }

    @Override
    void column(Code code, ColumnMetadata column) {
        throw withoutColumn();
    }

    @Override
    void given(Code code, int value) {
        code.loadObject(value);
    }

    private IllegalStateException withoutColumn() {
        return new IllegalStateException(property() + " has no column.");
    }
}
