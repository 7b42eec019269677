package dev.cormorant.hydration;

import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.type.RowReader;
import dev.cormorant.type.ValueWriter;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All access to the state of one entity class: made once, by generated code. Immutable, and shared by all threads.
 *
 * <p>A key is the Java value of the one key column, or an immutable list of the Java values of all of them.
 *
 * @param <T> the entity
 */
public final class EntityBinding<T> {
    private final EntityMetadata<T> metadata;
    private final EntityShadow shadow;
    private final EntityKey key;
    private final PropertyMetadata[] ownerOfColumn;
    private final @Nullable EmbeddedAccess[] embedded;

    EntityBinding(EntityMetadata<T> metadata, EntityBindings bindings) {
        this.metadata = metadata;
        List<Slot> slots = Slots.of(metadata, bindings);
        this.shadow = EntityShadowWriter.template(metadata, slots, EntityKey.longSlot(metadata, slots));
        this.key = new EntityKey(metadata, shadow);
        this.embedded = new EmbeddedAccess[slots.size()];
        this.ownerOfColumn = new PropertyMetadata[metadata.columns().size()];
        for (Slot slot : slots) {
            index(slot);
        }
    }

    private void index(Slot slot) {
        int at = slot.property().index();
        embedded[at] = slot instanceof EmbeddedSlot inner ? inner.access() : null;
        for (ColumnMetadata column : slot.columns()) {
            ownerOfColumn[column.position()] = slot.property();
        }
    }

    /**
     * The entity that is bound.
     *
     * @return its metadata
     */
    public EntityMetadata<T> metadata() {
        return metadata;
    }

    /**
     * Makes an entity by its constructor without parameters, of whatever visibility.
     *
     * @return a new entity
     */
    public T newInstance() {
        return metadata.type().cast(shadow.newInstance());
    }

    /**
     * Reads a property as it stands in the entity.
     *
     * @param entity the entity
     * @param property one of its properties
     * @return the value, boxed; of a relation the reference object if it is declared as one
     */
    public @Nullable Object get(Object entity, PropertyMetadata property) {
        return shadow.get(entity, own(property));
    }

    /**
     * Sets a property.
     *
     * @param entity the entity
     * @param property one of its properties
     * @param value the value, boxed, of exactly the declared type, or null
     * @throws ValidationException if the property can't hold the value
     */
    public void set(Object entity, PropertyMetadata property, @Nullable Object value) {
        int index = own(property);
        if (value == null ? property.javaType().isPrimitive() : !holds(property, value)) {
            throw new ValidationException(
                    property + " is a " + property.javaType().getSimpleName() + " and can't hold "
                            + (value == null ? "null." : "a " + value.getClass().getName() + "."));
        }
        shadow.set(entity, index, value);
    }

    private static boolean holds(PropertyMetadata property, Object value) {
        Class<?> type = property.javaType();
        return type.isPrimitive() ? Wrappers.of(type).isInstance(value) : type.isInstance(value);
    }

    private int own(PropertyMetadata property) {
        int index = property.index();
        if (index >= metadata.properties().size() || metadata.properties().get(index) != property) {
            throw new IllegalArgumentException(property + " is no property of " + metadata + ".");
        }
        return index;
    }

    /**
     * The primary key of an entity.
     *
     * @param entity the entity
     * @return the key; null if a part is null, or 0 in a primitive that is generated
     */
    public @Nullable Object key(Object entity) {
        return key.of(entity);
    }

    /**
     * Tells whether an entity has its primary key.
     *
     * @param entity the entity
     * @return true if {@link #key} is not null
     */
    public boolean hasKey(Object entity) {
        return key.isPresent(entity);
    }

    /**
     * Reads the key of an entity from a row that has all of its columns.
     *
     * @param row the current row
     * @param offset where the columns of the entity begin, from 0
     * @return the key, or null if a part is null
     */
    public @Nullable Object keyAt(RowReader row, int offset) {
        return key.columns().readAt(row, offset);
    }

    /**
     * Reads the key of an entity from columns that follow each other, such as a foreign key or one side of a pivot table.
     *
     * @param row the current row
     * @param firstColumn where the key begins, from 0
     * @return the key, or null if a part is null
     */
    public @Nullable Object keyFrom(RowReader row, int firstColumn) {
        return key.columns().readFrom(row, firstColumn);
    }

    /**
     * Tells whether the key is one column of {@code long} or {@code int} and may be handled without boxing.
     *
     * @return true if {@link #longKey} and {@link #longKeyAt} may be called
     */
    public boolean hasLongKey() {
        return key.isLong();
    }

    /**
     * Reads the key of an entity from a row without boxing it.
     *
     * @param row the current row
     * @param offset where the columns of the entity begin, from 0
     * @return the key; 0 if it is null, and then the row says so
     */
    public long longKeyAt(RowReader row, int offset) {
        return key.longAt(row, offset);
    }

    /**
     * Reads the key of an entity without boxing it.
     *
     * @param entity the entity
     * @return the key; 0 if it has none
     */
    public long longKey(Object entity) {
        return shadow.longKey(entity);
    }

    /**
     * Sets the primary key of an entity.
     *
     * @param entity the entity
     * @param value the key
     * @throws ValidationException if a part of the key is a relation, or the value is no key of this entity
     */
    public void setKey(Object entity, Object value) {
        List<?> parts = key.parts(value);
        for (int i = 0; i < parts.size(); i++) {
            setColumn(entity, key.columns().position(i), parts.get(i));
        }
    }

    /**
     * Reads a row into an entity: scalars, embeddables and owning to-one relations; collections stay as they are.
     *
     * @param entity the entity
     * @param row the current row
     * @param offset where the columns of the entity begin, from 0
     * @param references says what stands in to-one properties
     * @throws NullColumnException if a column holds null for a primitive
     */
    public void hydrate(Object entity, RowReader row, int offset, ReferenceResolver references) {
        shadow.hydrate(entity, row, offset, references);
    }

    /**
     * Reads a row into an entity whose integer key is read already, as {@link #hydrate(Object, RowReader, int,
     * ReferenceResolver)} does.
     *
     * @param entity the entity
     * @param longKey its key
     * @param row the current row
     * @param offset where the columns of the entity begin, from 0
     * @param references says what stands in to-one properties
     * @throws NullColumnException if a column holds null for a primitive
     */
    public void hydrate(Object entity, long longKey, RowReader row, int offset, ReferenceResolver references) {
        shadow.longKey(entity, longKey);
        shadow.hydrateRest(entity, row, offset, references);
    }

    /**
     * Writes the value of a column to a statement.
     *
     * @param entity the entity
     * @param columnPosition the position of the column in the table
     * @param writer the statement
     * @param index the position in the statement, from 0
     * @throws ValidationException if the column refers to an entity that has no key yet
     */
    public void write(Object entity, int columnPosition, ValueWriter writer, int index) {
        shadow.write(entity, columnPosition, writer, index);
    }

    /**
     * The Java value of a column; of a foreign key the part of the target's key.
     *
     * @param entity the entity
     * @param columnPosition the position of the column in the table
     * @return the value, boxed, or null
     */
    public @Nullable Object columnValue(Object entity, int columnPosition) {
        return shadow.column(entity, columnPosition);
    }

    /**
     * Sets the property, or the part of an embeddable, that has a column: for keys and columns that the database made.
     *
     * @param entity the entity
     * @param columnPosition the position of the column in the table
     * @param value the Java value of the column's type, or null
     * @throws ValidationException if the column is a foreign key, or its property can't hold the value
     */
    public void setColumn(Object entity, int columnPosition, @Nullable Object value) {
        PropertyMetadata property = ownerOfColumn[columnPosition];
        EmbeddedAccess access = embedded[property.index()];
        if (access != null) {
            setInside(access, entity, columnPosition, value);
        } else if (property instanceof ReferenceMetadata) {
            throw new ValidationException(
                    property + " is a relation: set it to an entity, its column can't be set alone.");
        } else {
            set(entity, property, value);
        }
    }

    private void setInside(EmbeddedAccess access, Object entity, int columnPosition, @Nullable Object value) {
        int index = ownerOfColumn[columnPosition].index();
        Object before = shadow.get(entity, index);
        Object after = access.with(before, columnPosition, value);
        if (after != before) {
            shadow.set(entity, index, after);
        }
    }

    /**
     * Captures the state of an entity: all columns, the targets of to-one relations, and the collections themselves.
     *
     * @param entity the entity
     * @return its state now
     */
    public Snapshot snapshot(Object entity) {
        Shadow fresh = shadow.fresh();
        fresh.capture(entity);
        return fresh;
    }

    /**
     * Captures the state of an entity in a snapshot that it already has.
     *
     * @param snapshot its snapshot
     * @param entity the entity
     */
    public void refreshSnapshot(Snapshot snapshot, Object entity) {
        ((Shadow) snapshot).capture(entity);
    }

    /**
     * Captures one property in a snapshot, such as a relation that was loaded later.
     *
     * @param snapshot the snapshot of the entity
     * @param entity the entity
     * @param property the property
     */
    public void refreshSnapshot(Snapshot snapshot, Object entity, PropertyMetadata property) {
        ((Shadow) snapshot).captureOne(entity, own(property));
    }

    /**
     * Tells whether there is nothing to store for an entity, neither in its columns nor in its collections.
     *
     * @param entity the entity
     * @param snapshot its snapshot
     * @return true if nothing differs
     */
    public boolean isClean(Object entity, Snapshot snapshot) {
        return ((Shadow) snapshot).isClean(entity);
    }

    /**
     * Adds the columns whose values differ from the snapshot.
     *
     * @param entity the entity
     * @param snapshot its snapshot
     * @param out receives the positions of the columns
     */
    public void dirtyColumns(Object entity, Snapshot snapshot, BitSet out) {
        ((Shadow) snapshot).dirty(entity, out);
    }

    /**
     * Tells whether relations without columns in this table differ: another collection, a modified one, or another entity
     * on the inverse side of a one-to-one relation.
     *
     * @param entity the entity
     * @param snapshot its snapshot
     * @return true if one does
     */
    public boolean collectionsTouched(Object entity, Snapshot snapshot) {
        return !((EntityShadow) snapshot).isUntouched(entity);
    }

    /**
     * What a snapshot keeps of a property.
     *
     * @param snapshot the snapshot of an entity
     * @param property the property
     * @return the value, boxed; the entity itself of a to-one relation; what its type keeps of a value that can change
     */
    public @Nullable Object snapshotValue(Snapshot snapshot, PropertyMetadata property) {
        return ((Shadow) snapshot).kept(own(property));
    }

    /**
     * Puts back what a snapshot keeps. Of values that can change, those are left alone of which it keeps no copy; the
     * elements of collections are left alone too.
     *
     * @param entity the entity
     * @param snapshot its snapshot
     */
    public void restore(Object entity, Snapshot snapshot) {
        ((Shadow) snapshot).restore(entity);
    }

    /** The value of one column of the key, or null if it is not there yet. */
    @Nullable
    Object keyPart(Object entity, int part) {
        return key.part(entity, part);
    }

    void writeKeyPart(Object entity, int part, ValueWriter writer, int index) {
        shadow.write(entity, key.columns().position(part), writer, index);
    }
}
