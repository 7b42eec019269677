package dev.cormorant.metadata;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Where a property lives in its class: in a field, behind a getter and a setter, or in a component of a record.
 *
 * @param field the field, or null with getter access
 * @param getter the getter, or null with field access
 * @param setter the setter, or null with field access and in records
 */
public record MemberAccess(
        @Nullable Field field,
        @Nullable Method getter,
        @Nullable Method setter) {}
