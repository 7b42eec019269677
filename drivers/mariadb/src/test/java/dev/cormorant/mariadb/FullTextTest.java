package dev.cormorant.mariadb;

import dev.cormorant.kit.spec.FullTextSpec;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.server.TestServers;

class FullTextTest extends FullTextSpec {
    FullTextTest() {
        runOn(() -> new MariaDbDatabase(TestServers.mariadb()));
    }
}
