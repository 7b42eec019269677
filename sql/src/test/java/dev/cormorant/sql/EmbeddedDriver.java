package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DriverDependency;
import java.util.List;

/** With platform and connection the third class that a driver needs. */
final class EmbeddedDriver extends AbstractSqlDriver<EmbeddedConnection> {
    EmbeddedDriver(Configuration config) {
        this(config, new EmbeddedPlatform());
    }

    EmbeddedDriver(Configuration config, EmbeddedPlatform platform) {
        super(
                config,
                platform,
                EmbeddedConnection::new,
                List.of(new DriverDependency("org.xerial:sqlite-jdbc", "org.sqlite.JDBC")));
    }

    EmbeddedPlatform platform() {
        return (EmbeddedPlatform) getPlatform();
    }
}
