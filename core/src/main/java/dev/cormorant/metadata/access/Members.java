package dev.cormorant.metadata.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Internal: turns fields, methods and constructors of any visibility into method handles.
 */
public final class Members {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Members() {}

    /**
     * Makes a handle that reads a field.
     *
     * @param field a field of an object
     * @return a handle of the type {@code (Declaring)Value}
     * @throws InaccessibleMemberException if its module keeps it closed
     */
    public static MethodHandle getter(Field field) {
        open(field, field);
        return unreflected(field, () -> LOOKUP.unreflectGetter(field));
    }

    /**
     * Makes a handle that sets a field.
     *
     * @param field a field of an object
     * @return a handle of the type {@code (Declaring,Value)void}
     * @throws InaccessibleMemberException if its module keeps it closed
     */
    public static MethodHandle setter(Field field) {
        open(field, field);
        return unreflected(field, () -> LOOKUP.unreflectSetter(field));
    }

    /**
     * Makes a handle that calls a method.
     *
     * @param method a method of an object
     * @return a handle of the type {@code (Declaring,Parameters...)Result}
     * @throws InaccessibleMemberException if its module keeps it closed
     */
    public static MethodHandle method(Method method) {
        open(method, method);
        return unreflected(method, () -> LOOKUP.unreflect(method));
    }

    /**
     * Makes a handle that creates an object.
     *
     * @param type its class
     * @param parameters the types of the constructor's parameters
     * @return a handle of the type {@code (Parameters...)Type}
     * @throws InaccessibleMemberException if there is no such constructor, the class is abstract, or its module is closed
     */
    public static MethodHandle constructor(Class<?> type, Class<?>... parameters) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new InaccessibleMemberException(
                    type.getName() + " is abstract, so no object of it can be made: map its subclasses.", null);
        }
        Constructor<?> constructor = declared(type, parameters);
        open(constructor, constructor);
        return unreflected(constructor, () -> LOOKUP.unreflectConstructor(constructor));
    }

    private static Constructor<?> declared(Class<?> type, Class<?>... parameters) {
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException missing) {
            String wanted = parameters.length == 0
                    ? " has no constructor without parameters: add one, it may be private."
                    : " has no canonical constructor.";
            throw new InaccessibleMemberException(type.getName() + wanted, missing);
        }
    }

    private static void open(AccessibleObject object, Member member) {
        try {
            object.setAccessible(true);
        } catch (RuntimeException closed) {
            throw new InaccessibleMemberException(closedMessage(member), closed);
        }
    }

    private static String closedMessage(Member member) {
        Class<?> declaring = member.getDeclaringClass();
        Module reader = Members.class.getModule();
        String line =
                "opens " + declaring.getPackageName() + (reader.isNamed() ? " to " + reader.getName() + ";" : ";");
        return declaring.getName() + "." + member.getName() + " can't be reached: add `" + line
                + "` to the module-info of " + declaring.getModule().getName() + ".";
    }

    private static MethodHandle unreflected(Member member, Unreflection unreflection) {
        try {
            return unreflection.handle();
        } catch (IllegalAccessException refused) {
            throw new InaccessibleMemberException(
                    member.getDeclaringClass().getName() + "." + member.getName()
                            + " can't be written: make it neither static nor part of a record.",
                    refused);
        }
    }

    private interface Unreflection {
        MethodHandle handle() throws IllegalAccessException;
    }
}
