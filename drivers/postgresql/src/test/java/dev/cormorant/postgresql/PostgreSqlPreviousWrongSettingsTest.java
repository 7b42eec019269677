package dev.cormorant.postgresql;

import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class PostgreSqlPreviousWrongSettingsTest extends PostgreSqlWrongSettingsTest {
    @Override
    TestServer server() {
        return TestServers.postgresqlPrevious();
    }
}
