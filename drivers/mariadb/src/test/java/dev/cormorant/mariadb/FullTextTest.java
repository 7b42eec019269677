package dev.cormorant.mariadb;

import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.TestDatabase;
import dev.cormorant.testing.server.TestServers;
import dev.cormorant.testing.spec.FullTextSpec;

class FullTextTest extends FullTextSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
