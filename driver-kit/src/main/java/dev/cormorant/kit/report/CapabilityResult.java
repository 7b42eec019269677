package dev.cormorant.kit.report;

/**
 * What came out for one capability.
 *
 * @param id its name
 * @param meaning its promise
 * @param method how it is declared
 * @param state what came out
 */
public record CapabilityResult(String id, String meaning, String method, State state) {
    /** What came out. */
    public enum State {
        /** Declared, and its probe works. */
        PROVEN,
        /** Declared, and its probe fails; or not declared, and not refused as it must be. */
        BROKEN,
        /** Not declared, though the database has it. */
        UNUSED,
        /** Not declared. */
        ABSENT,
        /** Nothing is known, because its probe did not run. */
        UNKNOWN
    }
}
