package dev.cormorant.hydration;

import dev.cormorant.entity.Ref;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueWriter;

/** A to-one relation; a snapshot keeps the value as it stood in the property, wrapped or plain. */
final class ReferenceSlot extends Slot {
    private final ReferenceMetadata reference;
    private final ForeignKey key;

    ReferenceSlot(ReferenceMetadata reference, ForeignKey key) {
        super(reference, Object.class);
        this.reference = reference;
        this.key = key;
    }

    @Override
    void read(Code code, int row) {
        code.loadObject(row + 2).constant(reference, ReferenceMetadata.class).loadObject(row);
        code.loadInt(row + 1).integer(columns().get(0).position()).addInt();
        code.call(
                ReferenceResolver.class,
                "resolve",
                Descriptor.of(Object.class, ReferenceMetadata.class, RowReader.class, int.class));
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
        code.callStatic(Same.class, "target", Descriptor.of(boolean.class, Object.class, Object.class));
    }

    @Override
    void restored(Code code) {
        keptValue(code);
    }

    @Override
    void shown(Code code) {
        keptValue(code).callStatic(Ref.class, "unwrap", Descriptor.of(Object.class, Object.class));
    }

    @Override
    void write(Code code, ColumnMetadata column) {
        value(code.constant(key, ForeignKey.class))
                .integer(part(column))
                .loadObject(3)
                .loadInt(4);
        code.call(
                ForeignKey.class,
                "write",
                Descriptor.of(void.class, Object.class, int.class, ValueWriter.class, int.class));
    }

    @Override
    void column(Code code, ColumnMetadata column) {
        value(code.constant(key, ForeignKey.class)).integer(part(column));
        code.call(ForeignKey.class, "column", Descriptor.of(Object.class, Object.class, int.class));
    }

    private int part(ColumnMetadata column) {
        return column.position() - columns().get(0).position();
    }

    @Override
    void given(Code code, int value) {
        code.loadObject(value);
    }
}
