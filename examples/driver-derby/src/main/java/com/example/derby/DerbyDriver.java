package com.example.derby;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import java.util.List;

/** The driver for Derby: {@code Cormorant.init(config -> config.driver(DerbyDriver.class).dbName("world"))}. */
public final class DerbyDriver extends AbstractSqlDriver<DerbyConnection> {
    /**
     * Makes a driver; opens no connection.
     *
     * @param config the user's settings
     */
    public DerbyDriver(Configuration config) {
        super(
                config,
                new DerbyPlatform(),
                DerbyConnection::new,
                List.of(
                        new DriverDependency("org.apache.derby:derby", "org.apache.derby.iapi.jdbc.AutoloadedDriver"),
                        new DriverDependency(
                                "org.apache.derby:derbytools", "org.apache.derby.jdbc.EmbeddedDataSource")));
    }
}
