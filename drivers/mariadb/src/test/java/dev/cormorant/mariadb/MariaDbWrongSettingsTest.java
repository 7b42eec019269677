package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.fault.WrongSettingsSpec;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

class MariaDbWrongSettingsTest extends WrongSettingsSpec {
    TestServer server() {
        return TestServers.mariadb();
    }

    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(server());
    }

    @Override
    protected FaultWords words() {
        return MariaDbFaultTest.WORDS;
    }
}
