package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.Type;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The instructions that read one scalar from a row.
 *
 * @param column its column
 * @param carrier the class in which generated code handles its values
 * @param plain the way around its type, or null
 */
record ScalarReading(
        ColumnMetadata column, Class<?> carrier, @Nullable PlainKind plain) {
    /** Pushes the value as the row has it; the row and the offset are in locals beginning at one. */
    void read(Code code, int row) {
        if (carrier.isPrimitive() && plain != null) {
            raw(code, row, plain);
            code.loadObject(row).constant(column, ColumnMetadata.class);
            String checked = Descriptor.of(carrier, carrier, RowReader.class, ColumnMetadata.class);
            code.callStatic(Nulls.class, "checked", checked);
        } else {
            readObject(code, row);
            unbox(code);
        }
    }

    /** Reads into a local, and notes in another one whether it was null; uses up to three locals. */
    void readNoting(Code code, int row, int state, int local) {
        if (!carrier.isPrimitive()) {
            readObject(code, row);
            unbox(code);
            code.store(Descriptor.type(carrier), local).loadInt(state).loadObject(local);
            after(code, Object.class);
        } else if (plain == null) {
            readThroughType(code, row, state, local);
        } else {
            raw(code, row, plain);
            code.store(Descriptor.type(carrier), local).loadInt(state).load(Descriptor.type(carrier), local);
            code.loadObject(row).integer(column.position());
            after(code, carrier, RowReader.class, int.class);
        }
        code.store("I", state);
    }

    /** Leaves the new state on the stack; a null becomes what a field holds before anyone sets it. */
    private void readThroughType(Code code, int row, int state, int local) {
        int read = local + 2;
        readObject(code, row);
        code.duplicate().store(Descriptor.OBJECT, read).constant(column, ColumnMetadata.class);
        code.callStatic(Unboxed.class, "orInitial", Descriptor.of(Object.class, Object.class, ColumnMetadata.class));
        unbox(code);
        code.store(Descriptor.type(carrier), local)
                .loadInt(state)
                .loadObject(read)
                .integer(column.position());
        after(code, Object.class, int.class);
    }

    private static void after(Code code, Class<?>... seen) {
        Class<?>[] parameters = new Class<?>[seen.length + 1];
        parameters[0] = int.class;
        System.arraycopy(seen, 0, parameters, 1, seen.length);
        code.callStatic(Presence.class, "after", Descriptor.of(int.class, parameters));
    }

    private void raw(Code code, int row, PlainKind kind) {
        position(code.loadObject(row), row);
        code.call(RowReader.class, kind.getter(), Descriptor.of(kind.travels(), int.class));
    }

    private void position(Code code, int row) {
        code.loadInt(row + 1).integer(column.position()).addInt();
    }

    private void readObject(Code code, int row) {
        if (plain == null) {
            position(code.constant(column.type(), Type.class).loadObject(row), row);
            code.call(Type.class, "read", Descriptor.of(Object.class, RowReader.class, int.class));
            return;
        }
        raw(code, row, plain);
        if (plain.travels().isPrimitive()) {
            String boxed = Descriptor.of(Wrappers.of(carrier), plain.travels(), RowReader.class);
            code.loadObject(row).callStatic(Nulls.class, "boxed", boxed);
        }
    }

    /** Turns the object on the stack into the class in which values are handled. */
    void unbox(Code code) {
        if (carrier.isPrimitive()) {
            String name = carrier.getName();
            String method = "to" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            code.constant(column, ColumnMetadata.class);
            code.callStatic(Unboxed.class, method, Descriptor.of(carrier, Object.class, ColumnMetadata.class));
        } else if (carrier != Object.class) {
            code.cast(Descriptor.name(carrier));
        }
    }
}
