package dev.cormorant;

import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the entities that stand for what relations are set to: entities themselves, their keys, or maps of values. */
final class AssignedRelations {
    private final Assigner assigner;
    private final Finder finder;
    private final UnitOfWork unitOfWork;
    private final AssignOptions options;

    AssignedRelations(Assigner assigner, Finder finder, AssignOptions options) {
        this.assigner = assigner;
        this.finder = finder;
        this.unitOfWork = finder.unitOfWork();
        this.options = options;
    }

    Runnable reference(AssignTarget owner, ReferenceMetadata reference, @Nullable Object value) {
        Object present = Ref.unwrap(owner.binding().get(owner.entity(), reference));
        Object given = Ref.unwrap(value);
        Object target = given == null ? null : target(reference.target(), given, present);
        if (reference.isId() && owner.isStored() && target != present) {
            throw new ValidationException("The " + owner.entry() + " is stored already, and " + reference
                    + " belongs to its primary key, which never changes. Leave it out.");
        }
        return () -> unitOfWork.point(owner.binding(), reference, owner.entity(), target);
    }

    Runnable collection(AssignTarget owner, CollectionMetadata relation, @Nullable Object value) {
        if (!(value instanceof Collection<?> given)) {
            throw new ValidationException(relation
                    + " is a to-many relation: set it to a collection of entities, of their" + " keys, or of maps.");
        }
        List<Object> elements = new ArrayList<>();
        for (Object element : given) {
            if (element == null) {
                throw new ValidationException(relation + " can't hold null.");
            }
            elements.add(target(relation.target(), element, null));
        }
        return () -> set(owner, relation, elements);
    }

    /** A collection that was not loaded is replaced by the flush, which has to load it. */
    private void set(AssignTarget owner, CollectionMetadata relation, List<Object> elements) {
        if (owner.binding().get(owner.entity(), relation) instanceof EntityCollection<?> present
                && present.isLoaded()) {
            unitOfWork.replace(present, elements);
        } else {
            owner.binding().set(owner.entity(), relation, relation.isSet() ? new LinkedHashSet<>(elements) : elements);
        }
    }

    private Object target(EntityMetadata<?> target, Object given, @Nullable Object present) {
        if (given instanceof Map<?, ?> map) {
            return nested(target, named(map), present);
        }
        return target.type().isInstance(given) ? given : byKey(target, given);
    }

    private Object byKey(EntityMetadata<?> target, Object key) {
        boolean plain =
                target.idColumns().size() == 1 && !(target.idProperties().get(0) instanceof EmbeddedMetadata);
        Object fitting = plain ? PlainValues.fitting(target.idColumns().get(0), key) : key;
        return unitOfWork.reference(target, finder.key(target, fitting)).entity();
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private Object nested(EntityMetadata<?> target, Map<String, Object> values, @Nullable Object present) {
        List<Object> key = new ArrayList<>();
        target.idProperties().stream()
                .map(PropertyMetadata::name)
                .map(values::get)
                .filter(part -> part != null)
                .forEach(key::add);
        Object changed = present;
        if (options.isByPrimaryKey()) {
            boolean whole = key.size() == target.idProperties().size();
            changed = whole ? byKey(target, key.size() == 1 ? key.get(0) : key) : null;
        }
        if (changed == null) {
            return assigner.planNew(target.type(), values);
        }
        assigner.plan(changed, values);
        return changed;
    }
}
