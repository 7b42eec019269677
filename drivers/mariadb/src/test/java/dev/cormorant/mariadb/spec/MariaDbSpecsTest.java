package dev.cormorant.mariadb.spec;

import dev.cormorant.kit.DriverConformance;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.server.TestServers;

class MariaDbSpecsTest extends DriverConformance {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }

    @Override
    protected String title() {
        return "MariaDB 10.11";
    }
}
