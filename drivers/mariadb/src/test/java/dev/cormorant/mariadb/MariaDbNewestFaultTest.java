package dev.cormorant.mariadb;

import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class MariaDbNewestFaultTest extends MariaDbFaultTest {
    @Override
    protected TestServer server() {
        return TestServers.mariadbNewest();
    }
}
