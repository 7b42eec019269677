package dev.cormorant.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Discovers mappings that have faults. */
final class Faults {
    private Faults() {}

    static List<String> of(Class<?>... classes) {
        return of(List.of(classes), List.of());
    }

    static List<String> of(EntitySchema<?>... schemas) {
        return of(List.of(), List.of(schemas));
    }

    private static List<String> of(List<Class<?>> classes, List<EntitySchema<?>> schemas) {
        MetadataException thrown = catchThrowableOfType(
                MetadataException.class,
                () -> EntityDiscovery.discover(classes, schemas, new UnderscoreNaming(), null, any -> null));
        assertThat(thrown).as("a mapping without faults").isNotNull();
        return thrown.faults();
    }
}
