package dev.cormorant.metadata;

import dev.cormorant.type.Type;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.EnumType;
import jakarta.persistence.GenerationType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says in an {@link EntitySchema} more about a property that is one value. Not thread-safe.
 */
public final class PropertySchema {
    private String column = "";
    private boolean nullable = true;
    private boolean unique;
    private int length = ColumnOptions.DEFAULT.length();
    private int precision;
    private int scale;
    private @Nullable String definition;
    private boolean insertable = true;
    private boolean updatable = true;
    private boolean id;
    private boolean version;
    private GenerationWish generation = GenerationWish.NONE;
    private Storage storage = Storage.PLAIN;
    private final RulesSchema rules = new RulesSchema();

    PropertySchema() {}

    static ScalarMapping mapping(Consumer<PropertySchema> options) {
        PropertySchema schema = new PropertySchema();
        options.accept(schema);
        ColumnOptions column = new ColumnOptions(
                        schema.nullable,
                        schema.unique,
                        schema.length,
                        schema.precision,
                        schema.scale,
                        schema.definition,
                        schema.insertable,
                        schema.updatable,
                        List.of())
                .with(schema.rules.rules());
        return new ScalarMapping(
                new ColumnDefinition(schema.column, column),
                schema.id,
                schema.version,
                schema.generation,
                schema.storage);
    }

    void id() {
        this.id = true;
    }

    void version() {
        this.version = true;
    }

    /**
     * Names the column; otherwise the naming strategy does.
     *
     * @param name its name
     * @return this
     */
    public PropertySchema column(String name) {
        this.column = name;
        return this;
    }

    /**
     * Forbids null.
     *
     * @return this
     */
    public PropertySchema notNull() {
        this.nullable = false;
        return this;
    }

    /**
     * Forbids that two rows have the same value.
     *
     * @return this
     */
    public PropertySchema unique() {
        this.unique = true;
        return this;
    }

    /**
     * Limits texts and bytes.
     *
     * @param characters the longest text, in characters, or the longest array, in bytes
     * @return this
     */
    public PropertySchema length(int characters) {
        this.length = characters;
        return this;
    }

    /**
     * Sets the size of decimals.
     *
     * @param digits all digits
     * @param digitsAfterPoint those after the point
     * @return this
     */
    public PropertySchema precision(int digits, int digitsAfterPoint) {
        this.precision = digits;
        this.scale = digitsAfterPoint;
        return this;
    }

    /**
     * Sets the type of the column in the words of the database.
     *
     * @param sql the SQL of the type
     * @return this
     */
    public PropertySchema definition(String sql) {
        this.definition = sql;
        return this;
    }

    /**
     * Says what the database itself shall know and do about the column.
     *
     * @param options says it
     * @return this
     */
    public PropertySchema database(Consumer<RulesSchema> options) {
        options.accept(rules);
        return this;
    }

    /**
     * Leaves the column to the database: neither inserts nor updates write it.
     *
     * @return this
     */
    public PropertySchema readOnly() {
        this.insertable = false;
        this.updatable = false;
        return this;
    }

    /**
     * Lets inserts write the column, but not updates.
     *
     * @return this
     */
    public PropertySchema neverUpdated() {
        this.updatable = false;
        return this;
    }

    /**
     * Says who makes the value of a key.
     *
     * @param generator anything but {@link Generation#SEQUENCE}, which {@link #sequence} says
     * @return this
     */
    public PropertySchema generated(Generation generator) {
        this.generation = new GenerationWish(
                switch (generator) {
                    case NONE -> null;
                    case IDENTITY -> GenerationType.IDENTITY;
                    case SEQUENCE -> GenerationType.SEQUENCE;
                    case UUID -> GenerationType.UUID;
                },
                "");
        return this;
    }

    /**
     * Takes the value of a key from a sequence.
     *
     * @param name the name of the sequence
     * @return this
     */
    public PropertySchema sequence(String name) {
        this.generation = new GenerationWish(GenerationType.SEQUENCE, name);
        return this;
    }

    /**
     * Stores the value as one JSON document.
     *
     * @return this
     */
    public PropertySchema json() {
        this.storage = new Storage(true, null, null, false, null);
        return this;
    }

    /**
     * Stores the value by a type.
     *
     * @param type a class with a constructor without parameters
     * @return this
     */
    public PropertySchema type(Class<? extends Type<?>> type) {
        this.storage = new Storage(false, type, null, false, null);
        return this;
    }

    /**
     * Stores the value by a converter.
     *
     * @param converter a class with a constructor without parameters
     * @return this
     */
    public PropertySchema converter(Class<? extends AttributeConverter<?, ?>> converter) {
        this.storage = new Storage(false, null, converter, false, null);
        return this;
    }

    /**
     * Says how an enum is stored.
     *
     * @param as names or positions
     * @return this
     */
    public PropertySchema enumerated(EnumType as) {
        this.storage = new Storage(false, null, null, false, as);
        return this;
    }
}
