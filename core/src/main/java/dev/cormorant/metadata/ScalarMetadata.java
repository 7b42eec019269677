package dev.cormorant.metadata;

import dev.cormorant.type.Type;
import java.util.List;

/**
 * A property that is one value in one column.
 */
public final class ScalarMetadata extends PropertyMetadata {
    private final ColumnMetadata column;
    private final boolean id;
    private final boolean version;
    private final Generation generation;
    private final String sequence;

    ScalarMetadata(PropertyPlace place, ColumnMetadata column, ScalarRole role) {
        super(place);
        this.column = column;
        this.id = role.id();
        this.version = role.version();
        this.generation = role.generation();
        this.sequence = role.sequence();
    }

    /**
     * Its column.
     *
     * @return the column
     */
    public ColumnMetadata column() {
        return column;
    }

    /**
     * How its values are read and written.
     *
     * @return the type
     */
    public Type<?> type() {
        return column.type();
    }

    @Override
    public boolean isId() {
        return id;
    }

    /**
     * Tells whether this is the version of optimistic locking.
     *
     * @return true if it is
     */
    public boolean isVersion() {
        return version;
    }

    /**
     * Who makes the value.
     *
     * @return {@link Generation#NONE} for all but generated keys
     */
    public Generation generation() {
        return generation;
    }

    /**
     * The sequence that makes the value.
     *
     * @return its name; empty unless {@link Generation#SEQUENCE}
     */
    public String sequence() {
        return sequence;
    }

    @Override
    public List<ColumnMetadata> columns() {
        return List.of(column);
    }
}
