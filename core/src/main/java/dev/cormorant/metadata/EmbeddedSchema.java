package dev.cormorant.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Names in an {@link EntitySchema} the properties of an embeddable. Not thread-safe.
 */
public final class EmbeddedSchema {
    private final Map<String, Mapping> properties = new LinkedHashMap<>();
    private boolean id;

    EmbeddedSchema() {}

    static EmbeddedMapping mapping(Consumer<EmbeddedSchema> options) {
        EmbeddedSchema schema = new EmbeddedSchema();
        options.accept(schema);
        return new EmbeddedMapping(schema.id, Map.of(), schema.properties);
    }

    /**
     * Makes the embeddable the primary key.
     *
     * @return this
     */
    public EmbeddedSchema id() {
        this.id = true;
        return this;
    }

    /**
     * Adds a property that is one value.
     *
     * @param property its name
     * @return this
     */
    public EmbeddedSchema property(String property) {
        return property(property, options -> {});
    }

    /**
     * Adds a property that is one value.
     *
     * @param property its name
     * @param options says more about it
     * @return this
     */
    public EmbeddedSchema property(String property, Consumer<PropertySchema> options) {
        properties.put(property, PropertySchema.mapping(options));
        return this;
    }

    /**
     * Adds an embeddable inside this one.
     *
     * @param property its name
     * @param options names its properties
     * @return this
     */
    public EmbeddedSchema embedded(String property, Consumer<EmbeddedSchema> options) {
        properties.put(property, mapping(options));
        return this;
    }
}
