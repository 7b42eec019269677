package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the faults of all mappings, so that one start tells them all.
 */
final class FaultList {
    private final List<String> faults = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param place the class or the property
     * @param sentence what is wrong with it, without the place, and what to do
     */
    void add(Object place, String sentence) {
        String fault = place + " " + sentence;
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new MetadataException(faults);
        }
    }
}
