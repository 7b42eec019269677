package dev.cormorant.postgresql;

import dev.cormorant.kit.spec.FullTextSpec;
import dev.cormorant.testing.server.TestServers;

class FullTextTest extends FullTextSpec {
    FullTextTest() {
        runOn(() -> new ServerDatabase(TestServers::postgresql));
    }
}
