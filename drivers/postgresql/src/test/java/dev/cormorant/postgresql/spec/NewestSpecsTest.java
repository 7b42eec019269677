package dev.cormorant.postgresql.spec;

import dev.cormorant.postgresql.ServerDatabase;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.server.TestServers;
import dev.cormorant.testing.spec.AllSpecs;

class NewestSpecsTest extends AllSpecs {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresql);
    }
}
