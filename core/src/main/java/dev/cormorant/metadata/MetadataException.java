package dev.cormorant.metadata;

import dev.cormorant.error.CormorantException;
import java.util.List;

/**
 * Lists all faults of all mappings at once, each with its class, its property and what to do.
 */
public final class MetadataException extends CormorantException {
    private static final long serialVersionUID = 1L;
    private final List<String> faults;

    MetadataException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the mapping:\n  - "
                + String.join("\n  - ", faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * The faults, one sentence or two each.
     *
     * @return at least one
     */
    public List<String> faults() {
        return faults;
    }
}
