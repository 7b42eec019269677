package ${package};

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.AbstractSqlDriver;
import java.util.List;

/** The driver for HSQLDB: {@code Cormorant.init(config -> config.driver(${driverName}Driver.class).dbName("world"))}. */
public final class ${driverName}Driver extends AbstractSqlDriver<${driverName}Connection> {
    /**
     * Makes a driver; opens no connection.
     *
     * @param config the user's settings
     */
    public ${driverName}Driver(Configuration config) {
        super(
                config,
                new ${driverName}Platform(),
                ${driverName}Connection::new,
                List.of(new DriverDependency("org.hsqldb:hsqldb", "org.hsqldb.jdbc.JDBCDriver")));
    }
}
