package dev.cormorant.driver;

/** Hears how far a change of the schema is. */
@FunctionalInterface
public interface SchemaProgress {
    /** Hears nothing, so that statements may be sent together. */
    SchemaProgress NONE = (done, all, next) -> {};

    /**
     * Called before each statement and once at the end.
     *
     * @param done how many statements are done
     * @param all how many there are
     * @param next the statement that comes now; empty at the end
     */
    void step(int done, int all, String next);
}
