package dev.cormorant;

import dev.cormorant.driver.Platform;
import dev.cormorant.metadata.EntityDiscovery;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.EntitySchema;
import dev.cormorant.metadata.NamingStrategy;
import java.util.ArrayList;
import java.util.List;

/** What a program brings: its mapped classes, its named filters and its subscribers. Fixed after start. */
final class Domain {
    final List<Class<?>> entities = new ArrayList<>();
    final List<EntitySchema<?>> schemas = new ArrayList<>();
    final List<NamedFilter<?>> filters = new ArrayList<>();
    final List<Subscriber> subscribers = new ArrayList<>();

    EntityModel discover(Platform platform, NamingStrategy naming) {
        return EntityDiscovery.discover(entities, schemas, naming, platform::getGeneratedKeyType);
    }
}
