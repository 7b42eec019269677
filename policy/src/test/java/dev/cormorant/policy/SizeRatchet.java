package dev.cormorant.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares sizes with what was reached before: a number may fall, and never rises. */
record SizeRatchet(Map<String, Integer> reached) {

    /**
     * What may never be written into the ratchet file, however the code looks. The goal for the lines of methods is
     * 10: its limit is where the ratchet began, and follows it down.
     */
    static final Map<String, Integer> LIMITS =
            Map.of("file.p95", 150, "file.max", 400, "method.p95", 14, "method.max", 40);

    private static final double A_LITTLE = 0.1;

    /** The numbers that rose, with the places to look at first. */
    List<String> risen(Sizes sizes) {
        List<String> found = new ArrayList<>();
        sizes.numbers().forEach((name, now) -> {
            if (now > allowed(name)) {
                found.add("%s rose from %d to %d code lines; split the largest: %s"
                        .formatted(name, allowed(name), now, sizes.worst(name)));
            }
        });
        return found;
    }

    /** The numbers that fell by more than a little, with the new value to write down. */
    Map<String, Integer> fallen(Sizes sizes) {
        Map<String, Integer> found = new TreeMap<>();
        sizes.numbers().forEach((name, now) -> {
            if (now < allowed(name) * (1 - A_LITTLE)) {
                found.put(name, now);
            }
        });
        return found;
    }

    /** The entries that are missing, unknown or above the limit. */
    List<String> faults() {
        List<String> found = new ArrayList<>();
        LIMITS.forEach((name, limit) -> {
            if (!reached.containsKey(name)) {
                found.add(name + " is missing");
            } else if (allowed(name) > limit) {
                found.add(name + " is " + allowed(name) + ", above the limit of " + limit);
            }
        });
        reached.keySet().stream()
                .filter(name -> !LIMITS.containsKey(name))
                .forEach(name -> found.add(name + " is unknown"));
        return found;
    }

    private int allowed(String name) {
        return reached.getOrDefault(name, 0);
    }
}
