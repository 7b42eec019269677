package dev.cormorant.metadata;

/**
 * The mapping of an entity class without annotations. Immutable.
 *
 * @param <T> the entity
 */
public final class EntitySchema<T> {
    private final Class<T> type;

    EntitySchema(Class<T> type) {
        this.type = type;
    }

    Class<T> type() {
        return type;
    }

    EntityDefinition define(DiscoveryContext context) {
        return new EntityReader(context).read(type);
    }
}
