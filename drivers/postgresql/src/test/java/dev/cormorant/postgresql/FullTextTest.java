package dev.cormorant.postgresql;

import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.server.TestServers;
import dev.cormorant.testing.spec.FullTextSpec;

class FullTextTest extends FullTextSpec {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresql);
    }
}
