package dev.cormorant;

import dev.cormorant.error.ValidationException;
import dev.cormorant.hydration.EntityBinding;
import dev.cormorant.metadata.CollectionMetadata;
import dev.cormorant.metadata.ColumnMetadata;
import dev.cormorant.metadata.EmbeddedMetadata;
import dev.cormorant.metadata.PropertyMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import dev.cormorant.metadata.ScalarMetadata;
import dev.cormorant.unitofwork.ManagedEntity;
import dev.cormorant.unitofwork.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets properties to values by their names: all of them, once all are known to fit, or none. */
final class Assigner {
    private final Environment environment;
    private final UnitOfWork unitOfWork;
    private final AssignOptions options;
    private final AssignedRelations relations;
    private final List<Runnable> steps = new ArrayList<>();

    Assigner(Environment environment, Finder finder, AssignOptions options) {
        this.environment = environment;
        this.unitOfWork = finder.unitOfWork();
        this.options = options;
        this.relations = new AssignedRelations(this, finder, options);
    }

    void assign(Object entity, Map<String, ?> values) {
        plan(entity, values);
        steps.forEach(Runnable::run);
    }

    /** Makes an entity; it is persisted when its values are known to fit. */
    Object create(Class<?> type, Map<String, ?> values) {
        Object entity = planNew(type, values);
        steps.forEach(Runnable::run);
        unitOfWork.persist(entity);
        return entity;
    }

    Object planNew(Class<?> type, Map<String, ?> values) {
        Object entity = environment.bindings().of(environment.model().of(type)).newInstance();
        plan(entity, values);
        return entity;
    }

    void plan(Object entity, Map<String, ?> values) {
        ManagedEntity entry = unitOfWork.find(entity);
        EntityBinding<?> binding = environment.bindings().of(environment.model().of(entity.getClass()));
        AssignTarget target = new AssignTarget(entity, binding, entry);
        values.forEach((path, value) -> plan(target, path, value));
    }

    private void plan(AssignTarget target, String path, @Nullable Object value) {
        PropertyMetadata property = target.property(path);
        if (value == null && options.isIgnoringNulls()) {
            return;
        }
        if (property instanceof ScalarMetadata scalar) {
            planColumn(target, scalar, value);
        } else if (property instanceof EmbeddedMetadata embedded) {
            planEmbedded(target, embedded, path, value);
        } else if (property instanceof ReferenceMetadata reference) {
            steps.add(relations.reference(target, reference, value));
        } else {
            steps.add(relations.collection(target, (CollectionMetadata) property, value));
        }
    }

    private void planColumn(AssignTarget target, ScalarMetadata scalar, @Nullable Object value) {
        ColumnMetadata column = scalar.column();
        if (value == null && scalar.javaType().isPrimitive()) {
            throw new ValidationException(scalar + " is of type " + scalar.javaType() + " and cannot be set to null.");
        }
        Object fitting = value == null ? null : PlainValues.fitting(column, value);
        if (target.isFixed(column)) {
            target.requireSame(column, fitting);
        } else {
            steps.add(() -> target.binding().setColumn(target.entity(), column.position(), fitting));
        }
    }

    private void planEmbedded(AssignTarget target, EmbeddedMetadata embedded, String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> parts) {
            if (!options.isMergingEmbedded()) {
                planWhole(target, embedded, path, null);
            }
            parts.forEach((name, part) -> plan(target, path + "." + name, part));
            return;
        }
        if (value != null && !embedded.javaType().isInstance(value)) {
            throw new ValidationException(embedded + " is of type "
                    + embedded.javaType().getSimpleName() + " and cannot be set to a value of type "
                    + value.getClass().getSimpleName() + ".");
        }
        planWhole(target, embedded, path, value);
    }

    private void planWhole(AssignTarget target, EmbeddedMetadata embedded, String path, @Nullable Object value) {
        if (embedded.isId() && target.isStored()) {
            throw new ValidationException("The " + target.entry() + " is stored already, and " + embedded
                    + " is its primary key, which never changes. Leave it out.");
        }
        if (path.indexOf('.') > 0) {
            throw new ValidationException(embedded
                    + " lies within another embeddable, so it can only be set by a map of" + " its properties.");
        }
        steps.add(() -> target.binding().set(target.entity(), embedded, value));
    }
}
