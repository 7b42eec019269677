package dev.cormorant.metadata;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields, accessors and record components of a class that may be properties.
 */
final class MemberScanner {
    private final Class<?> type;
    private final GenericTypes generics;
    private final FaultList faults;

    MemberScanner(Class<?> type, FaultList faults) {
        this.type = type;
        this.generics = new GenericTypes(type);
        this.faults = faults;
    }

    /** All members, those of superclasses first; a member of a subclass replaces one of the same name. */
    List<Member> scan(List<Class<?>> classes, AccessType access) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Class<?> declaring : classes) {
            AccessType own = accessOf(declaring, access);
            for (Member member : declaring.isRecord() ? components(declaring) : members(declaring, own)) {
                refuseHiding(members.put(member.name(), member), member);
            }
        }
        return List.copyOf(members.values());
    }

    /** A getter may be overridden; but of two fields, only one could be stored. */
    private void refuseHiding(@Nullable Member above, Member member) {
        Field hidden = above == null ? null : above.access().field();
        if (hidden != null && member.access().field() != null) {
            faults.add(
                    member,
                    "hides the field of the same name of %s, which could not be stored. Rename one of the two, or leave "
                            + "one out by @Transient.",
                    hidden.getDeclaringClass().getSimpleName());
        }
    }

    private static AccessType accessOf(Class<?> declaring, AccessType inherited) {
        Access access = declaring.getAnnotation(Access.class);
        return access == null ? inherited : access.value();
    }

    private List<Member> components(Class<?> record) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            try {
                Field field = record.getDeclaredField(component.getName());
                if (field.isAnnotationPresent(Transient.class)) {
                    faults.add(
                            record.getSimpleName() + "." + field.getName(),
                            "is @Transient, but a record is made of all its components. Remove the annotation, or "
                                    + "make it a class.");
                }
                members.add(member(
                        component.getName(),
                        field.getGenericType(),
                        new MemberAccess(field, component.getAccessor(), null),
                        field));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(record + " has no field for its component " + component, e);
            }
        }
        return members;
    }

    private List<Member> members(Class<?> declaring, AccessType access) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Field field : declaring.getDeclaredFields()) {
            if (isPersistent(field) && accessOf(field.getAnnotation(Access.class), access) == AccessType.FIELD) {
                members.put(field.getName(), fieldMember(field));
            }
        }
        for (Method getter : Accessors.getters(declaring)) {
            String name = Accessors.property(getter);
            if (!getter.isAnnotationPresent(Transient.class)
                    && accessOf(getter.getAnnotation(Access.class), access) == AccessType.PROPERTY) {
                addAccessors(members, name, getter);
            }
        }
        return List.copyOf(members.values());
    }

    private static AccessType accessOf(@Nullable Access own, AccessType inherited) {
        return own == null ? inherited : own.value();
    }

    static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class);
    }

    Member fieldMember(Field field) {
        return member(field.getName(), field.getGenericType(), new MemberAccess(field, null, null), field);
    }

    private void addAccessors(Map<String, Member> members, String name, Method getter) {
        Method setter = Accessors.setterOf(getter);
        if (setter == null) {
            faults.add(
                    type.getSimpleName() + "." + name,
                    "is mapped by its getter %s(), but there is no setter %s(%s). Add the setter, or mark "
                            + "the getter @Transient.",
                    getter.getName(),
                    Accessors.setterName(getter),
                    getter.getReturnType().getSimpleName());
            return;
        }
        members.put(name, member(name, getter.getGenericReturnType(), new MemberAccess(null, getter, setter), getter));
    }

    private Member member(
            String name,
            java.lang.reflect.Type genericType,
            MemberAccess access,
            java.lang.reflect.AnnotatedElement source) {
        return new Member(type.getSimpleName(), name, generics.resolve(genericType), access, source);
    }
}
