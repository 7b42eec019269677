package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.fault.FaultSpec;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.util.Map;

class MySqlFaultTest extends FaultSpec {
    static final FaultWords WORDS = new FaultWords(
            "select connection_id()",
            "kill %d",
            "select sleep(30)",
            Map.of("sslMode", "DISABLED", "allowPublicKeyRetrieval", "true"),
            Map.of("sslMode", "VERIFY_IDENTITY"));

    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }

    @Override
    protected TestServer server() {
        return TestServers.mysql();
    }

    @Override
    protected FaultWords words() {
        return WORDS;
    }
}
