package dev.cormorant.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of all mappings, so that one start tells them all.
 */
final class FaultList {
    private final List<String> faults = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param place the class or the property
     * @param sentence what is wrong with it, without the place, and what to do; with %s for each detail
     * @param details what stands there
     */
    void add(Object place, String sentence, @Nullable Object... details) {
        String fault = place + " " + (details.length == 0 ? sentence : sentence.formatted(details));
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
