package dev.cormorant.metadata;

import java.util.List;
import java.util.Map;

/**
 * The lifecycle callbacks that a schema names.
 *
 * @param listeners the classes of listeners
 * @param methods the names of methods of the entity, by the moment at which they are called
 */
record SchemaCallbacks(List<Class<?>> listeners, List<Map.Entry<CallbackKind, String>> methods) {}
