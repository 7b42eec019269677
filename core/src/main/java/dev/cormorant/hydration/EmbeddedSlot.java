package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueWriter;
import java.util.BitSet;

/** An embeddable: what its own generated class does is called through {@link EmbeddedAccess}. */
final class EmbeddedSlot extends Slot {
    private final EmbeddedAccess access;

    EmbeddedSlot(EmbeddedMetadata property) {
        super(property, Object.class);
        this.access = EmbeddedAccess.of(property);
    }

    EmbeddedAccess access() {
        return access;
    }

    private Code access(Code code) {
        return code.constant(access, EmbeddedAccess.class);
    }

    @Override
    void read(Code code, int row) {
        access(code).loadObject(row).loadInt(row + 1);
        code.call(EmbeddedAccess.class, "read", Descriptor.of(Object.class, RowReader.class, int.class));
    }

    @Override
    Class<?> kept() {
        return Object.class;
    }

    @Override
    void keep(Code code) {
        value(access(code)).call(EmbeddedAccess.class, "keep", Descriptor.of(Object.class, Object.class));
    }

    @Override
    void same(Code code) {
        value(keptValue(access(code)));
        code.call(EmbeddedAccess.class, "same", Descriptor.of(boolean.class, Object.class, Object.class));
    }

    @Override
    void dirty(Code code) {
        value(keptValue(access(code))).loadObject(2);
        code.call(EmbeddedAccess.class, "dirty", Descriptor.of(void.class, Object.class, Object.class, BitSet.class));
    }

    @Override
    void restored(Code code) {
        keptValue(access(code)).call(EmbeddedAccess.class, "restored", Descriptor.of(Object.class, Object.class));
    }

    @Override
    void shown(Code code) {
        keptValue(access(code)).call(EmbeddedAccess.class, "copy", Descriptor.of(Object.class, Object.class));
    }

    @Override
    void write(Code code, ColumnMetadata column) {
        value(access(code)).constant(column, ColumnMetadata.class).loadObject(3).loadInt(4);
        code.call(
                EmbeddedAccess.class,
                "write",
                Descriptor.of(void.class, Object.class, ColumnMetadata.class, ValueWriter.class, int.class));
    }

    @Override
    void column(Code code, ColumnMetadata column) {
        value(access(code)).integer(column.position());
        code.call(EmbeddedAccess.class, "column", Descriptor.of(Object.class, Object.class, int.class));
    }

    @Override
    void given(Code code, int value) {
        code.loadObject(value);
    }
}
