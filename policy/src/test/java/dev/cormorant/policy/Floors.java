package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A house of packages: each needs only packages of lower floors. A package below a named one shares its floor, and the
 * two may need each other as far as no cycle arises.
 */
record Floors(String root, Map<String, Integer> floorOf) {

    /** Says what is wrong, in the words of whoever has to mend it. */
    List<String> violations(Collection<Dependency> dependencies) {
        List<String> found = new ArrayList<>();
        for (Dependency one : dependencies) {
            String from = named(one.from());
            String to = named(one.to());
            if (from != null && to != null && !from.equals(to) && height(from) <= height(to)) {
                found.add("%s (floor %d) needs %s (floor %d): %s"
                        .formatted(one.from(), height(from), one.to(), height(to), one.place()));
            }
        }
        return found;
    }

    /** The packages that stand on no floor. */
    List<String> homeless(Collection<String> packages) {
        return packages.stream().filter(name -> named(name) == null).sorted().toList();
    }

    /** The floor of a package, or null when it is none of this house. */
    @Nullable
    Integer floor(String packageName) {
        String name = named(packageName);
        return name == null ? null : height(name);
    }

    private @Nullable String named(String packageName) {
        if (packageName.equals(root)) {
            return floorOf.containsKey("") ? "" : null;
        }
        if (!packageName.startsWith(root + ".")) {
            return null;
        }
        String rest = packageName.substring(root.length() + 1);
        while (!floorOf.containsKey(rest)) {
            int dot = rest.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            rest = rest.substring(0, dot);
        }
        return rest;
    }

    private int height(String name) {
        return floorOf.getOrDefault(name, 0);
    }
}
