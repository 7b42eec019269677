package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import jakarta.persistence.AccessType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the members that an {@link EntitySchema} names: fields first, else accessors, in superclasses too.
 */
final class SchemaMembers {
    private SchemaMembers() {}

    /** The members that there are, by name; those of a record all, and in their order. */
    static Map<String, Member> of(Class<?> type, Set<String> names, FaultList faults) {
        Map<String, Member> known = known(type);
        for (String name : names) {
            if (!known.containsKey(name)) {
                faults.add(
                        type.getSimpleName() + "." + name,
                        "is neither a field nor a pair of accessors. %s",
                        NearestName.hint(name, known.keySet()));
            }
        }
        Map<String, Member> found = new LinkedHashMap<>();
        for (String name : type.isRecord() ? known.keySet() : names) {
            Member member = known.get(name);
            if (member != null && names.contains(name)) {
                found.put(name, member);
            } else if (member != null) {
                faults.add(
                        member,
                        "is not named, but a record is made of all its components. Add property(\"%s\").",
                        name);
            }
        }
        return found;
    }

    private static Map<String, Member> known(Class<?> type) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        for (Class<?> above = type; above != null && above != Object.class; above = above.getSuperclass()) {
            classes.addFirst(above);
        }
        Map<String, Member> known = new LinkedHashMap<>();
        MemberScanner scanner = new MemberScanner(type, new FaultList());
        scanner.scan(List.copyOf(classes), AccessType.PROPERTY).forEach(member -> known.put(member.name(), member));
        scanner.scan(List.copyOf(classes), AccessType.FIELD).forEach(member -> known.put(member.name(), member));
        return known;
    }
}
