package dev.cormorant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which named filters an entity manager or a query uses, with which parameters, and which it goes without. */
record FilterChoice(Map<String, Map<String, ?>> used, Set<String> refused, boolean allRefused) {
    /** Where nothing is said. */
    static final FilterChoice NONE = new FilterChoice(Map.of(), Set.of(), false);

    FilterChoice use(String name, Map<String, ?> parameters) {
        Map<String, Map<String, ?>> more = new HashMap<>(used);
        more.put(name, Map.copyOf(parameters));
        Set<String> fewer = new HashSet<>(refused);
        fewer.remove(name);
        return new FilterChoice(more, fewer, allRefused);
    }

    FilterChoice refuse(String name) {
        Map<String, Map<String, ?>> fewer = new HashMap<>(used);
        fewer.remove(name);
        Set<String> more = new HashSet<>(refused);
        more.add(name);
        return new FilterChoice(fewer, more, allRefused);
    }

    FilterChoice refuseAll() {
        return new FilterChoice(Map.of(), refused, true);
    }

    /** What is said about a filter: to use it, to go without it, or null for nothing. */
    @Nullable
    Boolean says(String name) {
        if (used.containsKey(name)) {
            return true;
        }
        return (allRefused || refused.contains(name)) ? false : null;
    }

    Map<String, ?> parameters(String name) {
        return used.getOrDefault(name, Map.of());
    }
}
