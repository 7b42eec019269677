package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.fault.FaultSpec;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.util.Map;

class MariaDbFaultTest extends FaultSpec {
    static final FaultWords WORDS = new FaultWords(
            "select connection_id()",
            "kill %d",
            "select sleep(30)",
            Map.of("sslMode", "disable"),
            Map.of("sslMode", "verify-full"));

    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(server());
    }

    @Override
    protected TestServer server() {
        return TestServers.mariadb();
    }

    @Override
    protected FaultWords words() {
        return WORDS;
    }
}
