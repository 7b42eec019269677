package dev.cormorant.hydration;

import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.UnderscoreNaming;
import java.util.ArrayList;
import java.util.List;

/** Discovers the entities of one test. */
final class Models {
    private Models() {}

    static EntityModel of(Class<?>... entities) {
        return EntityDiscovery.discover(List.of(entities), List.of(), new UnderscoreNaming());
    }

    /** The binding of an entity that is mapped together with others. */
    static <T> EntityBinding<T> binding(Class<T> entity, Class<?>... others) {
        List<Class<?>> all = new ArrayList<>(List.of(others));
        all.add(entity);
        EntityModel model = of(all.toArray(Class<?>[]::new));
        return EntityBindings.of(model).of(model.of(entity));
    }
}
