package dev.cormorant.type;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Byte arrays: the snapshot is a copy, so that a change inside the array is seen.
 */
final class BytesType extends Type<byte[]> {
    BytesType() {
        super(byte[].class, ValueKind.BYTES);
    }

    @Override
    public byte @Nullable [] read(RowReader row, int column) {
        return row.getBytes(column);
    }

    @Override
    public void write(ValueWriter writer, int index, byte[] value) {
        writer.setBytes(index, value);
    }

    @Override
    public Object snapshot(byte[] value) {
        return value.clone();
    }

    @Override
    public boolean matches(Object snapshot, byte[] value) {
        return Arrays.equals((byte[]) snapshot, value);
    }

    @Override
    public boolean isImmutable() {
        return false;
    }

    @Override
    public boolean isPlain() {
        return true;
    }
}
