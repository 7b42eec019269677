package dev.cormorant.hydration;

import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueWriter;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One property that holds an embeddable, null included.
 *
 * <p>A snapshot keeps a record whose values can't change as it is, and of all else an {@link EmbeddedShadow}.
 */
final class EmbeddedAccess {
    private final EmbeddedMetadata property;
    private final EmbeddedShadow template;
    private final EmbeddedMaker maker;
    private final @Nullable EmbeddedAccess[] nested;
    private final boolean frozen;

    private EmbeddedAccess(EmbeddedMetadata property, List<Slot> slots, EmbeddedMaker maker) {
        this.property = property;
        this.template = EmbeddedShadowWriter.template(property, slots, maker);
        this.maker = maker;
        this.nested = new EmbeddedAccess[slots.size()];
        for (int i = 0; i < nested.length; i++) {
            nested[i] = slots.get(i) instanceof EmbeddedSlot embedded ? embedded.access() : null;
        }
        this.frozen = maker.isRecord() && isFrozen();
    }

    static EmbeddedAccess of(EmbeddedMetadata property) {
        List<Slot> slots = Slots.of(property.properties());
        return new EmbeddedAccess(property, slots, EmbeddedMaker.of(property, slots));
    }

    private boolean isFrozen() {
        for (PropertyMetadata inner : property.properties()) {
            EmbeddedAccess embedded = nested[inner.index()];
            boolean changing = inner instanceof ScalarMetadata scalar
                    ? !scalar.type().isImmutable()
                    : embedded != null && !embedded.frozen;
            if (changing) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    Object read(RowReader row, int offset) {
        return template.read(row, offset);
    }

    void write(@Nullable Object value, ColumnMetadata column, ValueWriter writer, int index) {
        if (value == null) {
            writer.setNull(index, column.type().kind());
        } else {
            template.write(value, column.position(), writer, index);
        }
    }

    @Nullable
    Object column(@Nullable Object value, int column) {
        return value == null ? null : template.column(value, column);
    }

    @Nullable
    Object get(@Nullable Object value, int index) {
        return value == null ? null : template.get(value, index);
    }

    @Nullable
    Object keep(@Nullable Object value) {
        return value == null || frozen ? value : captured(value);
    }

    private EmbeddedShadow captured(Object value) {
        EmbeddedShadow shadow = (EmbeddedShadow) template.fresh();
        shadow.source = value;
        shadow.capture(value);
        return shadow;
    }

    boolean same(@Nullable Object kept, @Nullable Object now) {
        if (kept == null || now == null) {
            return kept == now || isEmpty(kept == null ? now : copy(kept));
        }
        return (frozen && kept == now) || shadow(kept).isClean(now);
    }

    void dirty(@Nullable Object kept, @Nullable Object now, BitSet out) {
        if (kept == null || now == null) {
            filled(kept == null ? now : copy(kept), out);
        } else if (!frozen || kept != now) {
            shadow(kept).dirty(now, out);
        }
    }

    private EmbeddedShadow shadow(Object kept) {
        return frozen ? captured(kept) : (EmbeddedShadow) kept;
    }

    private void filled(@Nullable Object value, BitSet out) {
        for (ColumnMetadata column : property.columns()) {
            if (column(value, column.position()) != null) {
                out.set(column.position());
            }
        }
    }

    private boolean isEmpty(@Nullable Object value) {
        for (ColumnMetadata column : property.columns()) {
            if (column(value, column.position()) != null) {
                return false;
            }
        }
        return true;
    }

    /** What goes back into the property: the embeddable that stood there, with what it held then. */
    @Nullable
    Object restored(@Nullable Object kept) {
        if (kept == null || frozen) {
            return kept;
        }
        EmbeddedShadow shadow = (EmbeddedShadow) kept;
        if (maker.isRecord() || shadow.source == null) {
            return copy(kept);
        }
        shadow.restore(shadow.source);
        return shadow.source;
    }

    /** An embeddable with what was kept. */
    @Nullable
    Object copy(@Nullable Object kept) {
        if (kept == null || frozen) {
            return kept;
        }
        @Nullable Object[] values = new Object[nested.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((EmbeddedShadow) kept).kept(i);
        }
        return maker.of(values, template);
    }

    /** The embeddable with another value in one of its columns; the same object unless that is a record or null. */
    Object with(@Nullable Object value, int column, @Nullable Object columnValue) {
        int changed = indexOf(column);
        EmbeddedAccess inner = nested[changed];
        Object part = inner == null ? columnValue : inner.with(get(value, changed), column, columnValue);
        if (value == null || maker.isRecord()) {
            return changed(value, changed, part);
        }
        template.set(value, changed, part);
        return value;
    }

    private Object changed(@Nullable Object value, int changed, @Nullable Object part) {
        @Nullable Object[] values = new Object[nested.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == changed ? part : initialOr(get(value, i), i);
        }
        return maker.of(values, template);
    }

    private @Nullable Object initialOr(@Nullable Object value, int index) {
        return value == null ? Wrappers.initial(property.properties().get(index).javaType()) : value;
    }

    private int indexOf(int column) {
        for (PropertyMetadata inner : property.properties()) {
            for (ColumnMetadata candidate : inner.columns()) {
                if (candidate.position() == column) {
                    return inner.index();
                }
            }
        }
        throw new IllegalArgumentException(property + " has no column " + column + ".");
    }
}
