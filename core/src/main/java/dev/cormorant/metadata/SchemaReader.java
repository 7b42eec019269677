package dev.cormorant.metadata;

import jakarta.persistence.AccessType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads an entity class from its {@link EntitySchema}.
 */
final class SchemaReader {
    private final DiscoveryContext context;

    SchemaReader(DiscoveryContext context) {
        this.context = context;
    }

    EntityDefinition read(EntitySchema<?> schema) {
        Class<?> type = schema.type();
        ClassChecks.entity(type, context.faults());
        String name = schema.table().name();
        return new EntityDefinition(
                type,
                new TableName(
                        schema.table().schema(),
                        name.isEmpty() ? context.naming().tableName(type.getSimpleName()) : name),
                properties(schema),
                schema.indexes(),
                callbacks(type, schema.callbacks()),
                schema.rules(),
                schema.view());
    }

    private List<PropertyDefinition> properties(EntitySchema<?> schema) {
        PropertyDefiner definer = new PropertyDefiner(context, new EmbeddedDefiner(context, AccessType.FIELD));
        Map<String, Member> members =
                SchemaMembers.of(schema.type(), schema.properties().keySet(), context.faults());
        List<PropertyDefinition> properties = new ArrayList<>();
        for (Map.Entry<String, Mapping> property : schema.properties().entrySet()) {
            Member member = members.get(property.getKey());
            properties.add(
                    member == null
                            ? missing(schema.type(), property.getKey(), property.getValue())
                            : definer.define(member, property.getValue()));
        }
        return properties;
    }

    private static PropertyDefinition missing(Class<?> type, String name, Mapping mapping) {
        Member member = new Member(type.getSimpleName(), name, Object.class, new MemberAccess(null, null, null), type);
        return new BrokenDefinition(member, PropertyDefiner.isId(member, mapping));
    }

    private List<CallbackMetadata> callbacks(Class<?> type, SchemaCallbacks said) {
        CallbackReader reader = new CallbackReader(type, new EntityHierarchy(List.of(type)), context.faults());
        List<CallbackMetadata> callbacks = new ArrayList<>();
        said.listeners().forEach(listener -> reader.addListener(listener, callbacks));
        for (Map.Entry<CallbackKind, String> method : said.methods()) {
            addMethod(type, method.getKey(), method.getValue(), callbacks);
        }
        return callbacks;
    }

    private void addMethod(Class<?> type, CallbackKind kind, String name, List<CallbackMetadata> callbacks) {
        for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
            for (Method method : declaring.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && method.getReturnType() == void.class
                        && !Modifier.isStatic(method.getModifiers())) {
                    callbacks.add(new CallbackMetadata(kind, method, null));
                    return;
                }
            }
        }
        context.faults()
                .add(
                        type.getSimpleName() + "." + name + "()",
                        "is named as a callback, but there is no such method. Declare it as void %s(), not "
                                + "static.",
                        name);
    }
}
