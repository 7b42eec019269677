package dev.cormorant.postgresql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.fault.WrongSettingsSpec;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class PostgreSqlWrongSettingsTest extends WrongSettingsSpec {
    TestServer server() {
        return TestServers.postgresql();
    }

    @Override
    protected TestDatabase database() {
        return new ServerDatabase(this::server);
    }

    @Override
    protected FaultWords words() {
        return PostgreSqlFaultTest.WORDS;
    }
}
