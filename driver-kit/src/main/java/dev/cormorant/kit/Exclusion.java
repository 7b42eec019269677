package dev.cormorant.kit;

import dev.cormorant.kit.spec.DatabaseSpec;
import org.jspecify.annotations.Nullable;

/**
 * A specification, or a part of it, that an author expects to fail. It runs all the same, and when it works, the
 * exclusion is an error.
 *
 * @param spec the specification
 * @param method the method of the case, or null for the whole specification
 * @param part what the displayed name of the case contains, such as a parameter; empty for all
 * @param kind why it fails, as one word
 * @param reason why it fails, as a sentence
 */
public record Exclusion(
        Class<? extends DatabaseSpec> spec, @Nullable String method, String part, Kind kind, String reason) {
    /** Why something fails. */
    public enum Kind {
        /** The database can't do it, and there is no capability that says so. */
        UNSUPPORTED_BY_DATABASE,
        /** The driver will do it some day. */
        NOT_IMPLEMENTED_YET,
        /** The driver or the database is wrong; the reason says where this is reported. */
        KNOWN_BUG
    }

    /**
     * Refuses an exclusion without a reason.
     *
     * @param spec the specification
     * @param method the method of the case, or null for the whole specification
     * @param part what the displayed name of the case contains
     * @param kind why it fails, as one word
     * @param reason why it fails, as a sentence
     */
    public Exclusion {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An exclusion needs a reason.");
        }
    }

    /**
     * Excludes a whole specification.
     *
     * @param spec its class
     * @param kind why it fails, as one word
     * @param reason why it fails, as a sentence
     * @return an exclusion
     */
    public static Exclusion of(Class<? extends DatabaseSpec> spec, Kind kind, String reason) {
        return new Exclusion(spec, null, "", kind, reason);
    }

    /**
     * Excludes one case.
     *
     * @param spec the class of the specification
     * @param method the name of the method
     * @param kind why it fails, as one word
     * @param reason why it fails, as a sentence
     * @return an exclusion
     */
    public static Exclusion of(Class<? extends DatabaseSpec> spec, String method, Kind kind, String reason) {
        return new Exclusion(spec, method, "", kind, reason);
    }

    /**
     * The same for a part of the cases.
     *
     * @param displayed what their displayed names contain
     * @return an exclusion
     */
    public Exclusion only(String displayed) {
        return new Exclusion(spec, method, displayed, kind, reason);
    }

    boolean covers(Class<?> test, @Nullable String testMethod, String displayed) {
        return spec.isAssignableFrom(test)
                && (method == null || method.equals(testMethod))
                && (part.isEmpty() || displayed.contains(part));
    }

    String target() {
        String name = method == null ? spec.getSimpleName() : spec.getSimpleName() + "." + method;
        return part.isEmpty() ? name : name + " " + part;
    }
}
