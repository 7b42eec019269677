package dev.cormorant.postgresql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.fault.FaultSpec;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;
import java.util.Map;

class PostgreSqlFaultTest extends FaultSpec {
    /** Without a threshold every statement is sent as text, a commit too, so that the proxy sees it. */
    static final FaultWords WORDS = new FaultWords(
            "select pg_backend_pid()",
            "select pg_terminate_backend(%d)",
            "select pg_sleep(30)",
            Map.of("prepareThreshold", "0"),
            Map.of("sslmode", "verify-full"));

    @Override
    protected TestDatabase database() {
        return new ServerDatabase(this::server);
    }

    @Override
    protected TestServer server() {
        return TestServers.postgresql();
    }

    @Override
    protected FaultWords words() {
        return WORDS;
    }
}
