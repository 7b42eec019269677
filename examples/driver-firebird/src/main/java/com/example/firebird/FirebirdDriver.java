package com.example.firebird;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import java.util.List;

/** The driver for Firebird: {@code Cormorant.init(config -> config.driver(FirebirdDriver.class).dbName("world.fdb"))}. */
public final class FirebirdDriver extends AbstractSqlDriver<FirebirdConnection> {
    /**
     * Makes a driver; opens no connection.
     *
     * @param config the user's settings
     */
    public FirebirdDriver(Configuration config) {
        super(
                config,
                new FirebirdPlatform(),
                FirebirdConnection::new,
                List.of(new DriverDependency("org.firebirdsql.jdbc:jaybird", "org.firebirdsql.jdbc.FBDriver")));
    }
}
