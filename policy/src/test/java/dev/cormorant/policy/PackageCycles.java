package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds packages that need each other in a circle; there are no exemptions. */
final class PackageCycles {

    private final Map<String, Set<String>> needs = new TreeMap<>();
    private final Set<String> finished = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private PackageCycles(Collection<Dependency> dependencies) {
        for (Dependency one : dependencies) {
            needs.computeIfAbsent(one.from(), from -> new TreeSet<>()).add(one.to());
        }
    }

    static List<String> violations(Collection<Dependency> dependencies) {
        PackageCycles search = new PackageCycles(dependencies);
        search.needs.keySet().forEach(search::visit);
        return search.found;
    }

    private void visit(String name) {
        int start = path.indexOf(name);
        if (start >= 0) {
            found.add(String.join(" -> ", path.subList(start, path.size())) + " -> " + name);
            return;
        }
        if (finished.contains(name)) {
            return;
        }
        path.add(name);
        needs.getOrDefault(name, Set.of()).forEach(this::visit);
        path.remove(path.size() - 1);
        finished.add(name);
    }
}
