package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.fault.WrongSettingsSpec;
import dev.cormorant.testing.server.TestServers;

class MariaDbWrongSettingsTest extends WrongSettingsSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }

    @Override
    protected FaultWords words() {
        return MariaDbFaultTest.WORDS;
    }
}
