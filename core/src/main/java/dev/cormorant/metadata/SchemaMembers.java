package dev.cormorant.metadata;

import dev.cormorant.error.NearestName;
import jakarta.persistence.AccessType;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    static List<Member> of(Class<?> type, Set<String> names, FaultList faults) {
        Deque<Class<?>> classes = new ArrayDeque<>();
        for (Class<?> above = type; above != null && above != Object.class; above = above.getSuperclass()) {
            classes.addFirst(above);
        }
        Map<String, Member> known = new LinkedHashMap<>();
        MemberScanner scanner = new MemberScanner(type, new FaultList());
        scanner.scan(List.copyOf(classes), AccessType.PROPERTY).forEach(member -> known.put(member.name(), member));
        scanner.scan(List.copyOf(classes), AccessType.FIELD).forEach(member -> known.put(member.name(), member));
        List<Member> found = new ArrayList<>();
        for (String name : names) {
            Member member = known.get(name);
            if (member != null) {
                found.add(member);
            } else {
                faults.add(
                        type.getSimpleName() + "." + name,
                        "is neither a field nor a pair of accessors. " + NearestName.hint(name, known.keySet()));
            }
        }
        return found;
    }
}
