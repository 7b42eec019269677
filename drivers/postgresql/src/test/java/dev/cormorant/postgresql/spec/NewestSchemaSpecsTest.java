package dev.cormorant.postgresql.spec;

import dev.cormorant.postgresql.ServerDatabase;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.schema.SqlSchemaSpecs;
import dev.cormorant.testing.server.TestServers;

class NewestSchemaSpecsTest extends SqlSchemaSpecs {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresql);
    }
}
