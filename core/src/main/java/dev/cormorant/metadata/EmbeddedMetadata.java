package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property whose value is an embeddable: an object without identity, spread over adjacent columns of its owner.
 *
 * <p>The value is null exactly when all of its columns are null.
 */
public final class EmbeddedMetadata extends PropertyMetadata {
    private final List<PropertyMetadata> properties;
    private final List<ColumnMetadata> columns;
    private final boolean id;

    EmbeddedMetadata(PropertyPlace place, List<PropertyMetadata> properties, boolean id) {
        super(place);
        this.properties = List.copyOf(properties);
        this.id = id;
        List<ColumnMetadata> all = new ArrayList<>();
        for (PropertyMetadata property : properties) {
            all.addAll(property.columns());
        }
        this.columns = List.copyOf(all);
    }

    /**
     * The properties of the embeddable: scalars, and embeddables again; for a record in the order of its components.
     *
     * @return the properties
     */
    public List<PropertyMetadata> properties() {
        return properties;
    }

    /**
     * Finds a property of the embeddable.
     *
     * @param name its name
     * @return the property, or null
     */
    public @Nullable PropertyMetadata find(String name) {
        for (PropertyMetadata property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        return null;
    }

    @Override
    public List<ColumnMetadata> columns() {
        return columns;
    }

    @Override
    public boolean isId() {
        return id;
    }
}
