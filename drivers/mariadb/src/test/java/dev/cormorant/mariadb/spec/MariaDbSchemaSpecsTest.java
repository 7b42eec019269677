package dev.cormorant.mariadb.spec;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.schema.SqlSchemaSpecs;
import dev.cormorant.testing.server.TestServers;

class MariaDbSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
