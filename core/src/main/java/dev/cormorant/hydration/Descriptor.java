package dev.cormorant.hydration;

import java.util.ArrayList;
import java.util.List;

/** Names of classes and methods in the spelling of class files (JVMS 4.3). */
final class Descriptor {
    static final String OBJECT = "Ljava/lang/Object;";
    static final String HANDLE = "Ljava/lang/invoke/MethodHandle;";

    private static final ClassValue<String> KNOWN = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.descriptorString();
        }
    };

    private Descriptor() {}

    /** The descriptor of a class. */
    static String type(Class<?> type) {
        return KNOWN.get(type);
    }

    static String name(Class<?> type) {
        return type.isArray() ? type.descriptorString() : type.getName().replace('.', '/');
    }

    /** The descriptor of a method. */
    static String of(Class<?> result, Class<?>... parameters) {
        StringBuilder text = new StringBuilder("(");
        for (Class<?> parameter : parameters) {
            text.append(type(parameter));
        }
        return text.append(')').append(type(result)).toString();
    }

    /** How many stack slots a value takes. */
    static int slots(String type) {
        return slotsAt(type, 0);
    }

    /** How many stack slots the result of a method takes. */
    static int resultSlots(String method) {
        return slotsAt(method, method.indexOf(')') + 1);
    }

    private static int slotsAt(String descriptor, int at) {
        return switch (descriptor.charAt(at)) {
            case 'V' -> 0;
            case 'J', 'D' -> 2;
            default -> 1;
        };
    }

    static String result(String method) {
        return method.substring(method.indexOf(')') + 1);
    }

    /** How many stack slots the arguments of a method take, without the receiver. */
    static int argumentSlots(String method) {
        int slots = 0;
        for (int at = 1; method.charAt(at) != ')'; at = afterType(method, at)) {
            slots += slotsAt(method, at);
        }
        return slots;
    }

    static List<String> parameters(String method) {
        List<String> types = new ArrayList<>();
        int at = 1;
        while (method.charAt(at) != ')') {
            int end = afterType(method, at);
            types.add(method.substring(at, end));
            at = end;
        }
        return types;
    }

    private static int afterType(String method, int start) {
        int at = start;
        while (method.charAt(at) == '[') {
            at++;
        }
        return method.charAt(at) == 'L' ? method.indexOf(';', at) + 1 : at + 1;
    }
}
