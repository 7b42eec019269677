package dev.cormorant.metadata;

/**
 * A parameter of a {@link RoutineMetadata}.
 *
 * @param mode which way its value goes
 * @param name its name; empty if it has none
 * @param type its type in the words of the database
 */
public record RoutineParameter(Mode mode, String name, String type) {
    /** Which way the value of a parameter goes. */
    public enum Mode {
        /** To the routine. */
        IN,
        /** Back to the caller. */
        OUT,
        /** Both. */
        INOUT
    }
}
