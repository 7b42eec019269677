package dev.cormorant.kit.database;

import dev.cormorant.ConfigurationBuilder;

/**
 * One database on which the specifications run. To add one to the matrix, implement this and extend
 * {@link dev.cormorant.kit.DriverConformance}.
 */
public interface TestDatabase {
    /**
     * Configures driver and place of a database that has no tables; another one at each call.
     *
     * @param config what to fill in; entities and listeners are added by the caller
     */
    void configure(ConfigurationBuilder config);

    /** How many random walks it is led on; fewer only where its library is known to break down on a later one. */
    default int randomWalks() {
        return 40;
    }

    /** Removes what {@link #configure} made outside the database, such as files. */
    default void discard() {}
}
