package dev.cormorant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which named filters an entity manager or a query uses, with which parameters, and which it goes without. */
final class FilterChoice {
    private final Map<String, Map<String, ?>> used = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean allRefused;

    FilterChoice copy() {
        FilterChoice copy = new FilterChoice();
        copy.used.putAll(used);
        copy.refused.addAll(refused);
        copy.allRefused = allRefused;
        return copy;
    }

    void use(String name, Map<String, ?> parameters) {
        used.put(name, Map.copyOf(parameters));
        refused.remove(name);
    }

    void refuse(String name) {
        refused.add(name);
        used.remove(name);
    }

    void refuseAll() {
        allRefused = true;
        used.clear();
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

    Set<String> names() {
        Set<String> names = new HashSet<>(used.keySet());
        names.addAll(refused);
        return names;
    }
}
