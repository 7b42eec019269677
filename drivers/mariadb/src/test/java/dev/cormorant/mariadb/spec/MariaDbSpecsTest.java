package dev.cormorant.mariadb.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.server.TestServers;
import dev.cormorant.testing.spec.AllSpecs;

class MariaDbSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
