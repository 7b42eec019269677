package dev.cormorant.mariadb.spec;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.kit.schema.SqlSchemaSpecs;
import dev.cormorant.testing.server.TestServers;

class MariaDbNewestSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadbNewest());
    }
}
