package dev.cormorant.mariadb.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.server.TestServers;

class MariaDbNewestSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadbNewest());
    }

    @Override
    protected String title() {
        return "MariaDB 11.8";
    }
}
