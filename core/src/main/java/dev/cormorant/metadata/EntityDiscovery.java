package dev.cormorant.metadata;

import dev.cormorant.type.JsonCodec;
import dev.cormorant.type.JsonCodecs;
import dev.cormorant.type.Type;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Learns the mapping of all entities of a program, and tells all its faults at once. Stateless.
 *
 * <p>The annotations are those of Jakarta Persistence 3.2. Where it leaves a choice, or where Cormorant differs:
 *
 * <ul>
 *   <li>What is not honoured is a fault. Only {@code fetch} of relations is passed over: nothing is loaded unless asked
 *       for.
 *   <li>A property may hold null unless it is primitive, a key, a version, {@code @Basic(optional = false)} or
 *       {@code @Column(nullable = false)}.
 *   <li>An enum is stored by name unless it or its property says otherwise; a bare {@code @Enumerated} says ORDINAL.
 *   <li>Columns of an embeddable begin with the name of the property that holds it, such as {@code address_city}, unless
 *       the mapping names them; those of an {@code @EmbeddedId} do not.
 *   <li>A relation that lists no cascade cascades PERSIST. MERGE, REFRESH and DETACH are accepted only as part of ALL,
 *       where they mean nothing.
 *   <li>Dates with an offset or a zone are stored as a point on the time line and read back in UTC.
 *   <li>Two properties never share a column: read a foreign key from the reference instead.
 * </ul>
 */
public final class EntityDiscovery {
    private EntityDiscovery() {}

    /**
     * Reads entity classes and schemas.
     *
     * <p>The classes may be entities, and, for convenience, embeddables and mapped superclasses, which are found through
     * the entities anyway, and converters, which are needed here to apply by themselves.
     *
     * @param classes annotated classes, in the order in which entities shall be known
     * @param schemas mappings of classes without annotations, known after those
     * @param naming makes the names that mappings leave open
     * @return the model
     * @throws MetadataException listing all faults of all mappings
     */
    public static EntityModel discover(List<Class<?>> classes, List<EntitySchema<?>> schemas, NamingStrategy naming) {
        return discover(classes, schemas, naming, any -> null);
    }

    /**
     * Reads entity classes and schemas for a database that makes keys other than integers.
     *
     * @param classes annotated classes, in the order in which entities shall be known
     * @param schemas mappings of classes without annotations, known after those
     * @param naming makes the names that mappings leave open
     * @param keys the types of the keys that the database makes, by Java class; null for a class of which it makes none
     * @return the model
     * @throws MetadataException listing all faults of all mappings
     */
    public static EntityModel discover(
            List<Class<?>> classes,
            List<EntitySchema<?>> schemas,
            NamingStrategy naming,
            Function<Class<?>, @Nullable Type<?>> keys) {
        return discover(classes, schemas, naming, JsonCodecs.find(), keys);
    }

    static EntityModel discover(
            List<Class<?>> classes,
            List<EntitySchema<?>> schemas,
            NamingStrategy naming,
            @Nullable JsonCodec codec,
            Function<Class<?>, @Nullable Type<?>> keys) {
        FaultList faults = new FaultList();
        ConverterList converters = new ConverterList(faults);
        Set<Class<?>> entities = new LinkedHashSet<>();
        classes.forEach(type -> sort(type, entities, converters, faults));
        schemas.forEach(schema -> entities.add(schema.type()));
        if (entities.isEmpty()) {
            faults.add("The configuration", "names no entity. List the entity classes: entities(Author.class, ...).");
        }
        DiscoveryContext context = new DiscoveryContext(faults, naming, converters, codec, entities, keys);
        return tie(context, read(context, schemas));
    }

    private static void sort(Class<?> type, Set<Class<?>> entities, ConverterList converters, FaultList faults) {
        if (type.isAnnotationPresent(Entity.class)) {
            entities.add(type);
        } else if (ConverterList.isConverter(type)) {
            converters.register(type);
        } else if (!type.isAnnotationPresent(Embeddable.class) && !type.isAnnotationPresent(MappedSuperclass.class)) {
            faults.add(
                    type.getName(), "is listed as an entity but carries no @Entity. Add it, or use an EntitySchema.");
        }
    }

    private static Map<Class<?>, EntityDefinition> read(DiscoveryContext context, List<EntitySchema<?>> schemas) {
        EntityReader reader = new EntityReader(context);
        Map<Class<?>, EntityDefinition> definitions = new LinkedHashMap<>();
        Map<Class<?>, EntitySchema<?>> bySchema = new LinkedHashMap<>();
        schemas.forEach(schema -> bySchema.put(schema.type(), schema));
        for (Class<?> entity : context.entities()) {
            EntitySchema<?> schema = bySchema.get(entity);
            definitions.put(entity, schema == null ? reader.read(entity) : new SchemaReader(context).read(schema));
        }
        return definitions;
    }

    private static EntityModel tie(DiscoveryContext context, Map<Class<?>, EntityDefinition> entities) {
        FaultList faults = context.faults();
        ColumnPlan columns = new ColumnPlan(context, entities);
        PivotPlan pivots = new PivotPlan(context, entities, columns);
        SortReader sorts = new SortReader(entities, faults);
        RelationCheck relations = new RelationCheck(entities, faults);
        NameCheck names = new NameCheck(faults);
        for (EntityDefinition entity : entities.values()) {
            KeyCheck.check(entity, faults);
            ViewCheck.check(entity, faults);
            TriggerCheck.check(entity, faults);
            names.entity(entity);
            relations.check(entity);
            IndexPlan.check(entity, names.columns(entity, columns), faults);
        }
        for (EntityDefinition entity : entities.values()) {
            collections(entity, pivots, sorts, names);
        }
        faults.throwIfAny();
        return new EntityAssembler(columns, pivots, sorts).assemble(new ArrayList<>(entities.values()));
    }

    private static void collections(EntityDefinition entity, PivotPlan pivots, SortReader sorts, NameCheck names) {
        for (PropertyDefinition property : entity.properties()) {
            if (property instanceof CollectionDefinition collection) {
                sorts.read(collection);
                if (collection.mapping().manyToMany() && collection.mappedBy().isEmpty()) {
                    names.pivot(collection, pivots.settle(entity, collection));
                }
            }
        }
    }
}
