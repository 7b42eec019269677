package dev.cormorant.postgresql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.fault.WrongSettingsSpec;
import dev.cormorant.testing.server.TestServers;

class PostgreSqlWrongSettingsTest extends WrongSettingsSpec {
    @Override
    protected TestDatabase database() {
        return new ServerDatabase(TestServers::postgresql);
    }

    @Override
    protected FaultWords words() {
        return PostgreSqlFaultTest.WORDS;
    }
}
