package dev.cormorant.postgresql;

import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class PostgreSqlPreviousFaultTest extends PostgreSqlFaultTest {
    @Override
    protected TestServer server() {
        return TestServers.postgresqlPrevious();
    }
}
