package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;

/**
 * Makes the connections of a driver, most often a reference to the constructor of its connection class.
 *
 * @param <C> the connection
 */
@FunctionalInterface
public interface ConnectionFactory<C extends AbstractSqlConnection> {
    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where it leads
     * @param type whether it is for writing or a replica
     * @return the connection
     */
    C create(Configuration config, ConnectionOptions options, ConnectionType type);
}
