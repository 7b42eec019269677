package dev.cormorant.mariadb;

import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class MariaDbNewestWrongSettingsTest extends MariaDbWrongSettingsTest {
    @Override
    TestServer server() {
        return TestServers.mariadbNewest();
    }
}
