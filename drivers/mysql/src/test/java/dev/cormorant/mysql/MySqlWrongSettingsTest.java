package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.fault.FaultWords;
import dev.cormorant.testing.fault.WrongSettingsSpec;

class MySqlWrongSettingsTest extends WrongSettingsSpec {
    @Override
    protected TestDatabase database() {
        return new MySqlDatabase();
    }

    @Override
    protected FaultWords words() {
        return MySqlFaultTest.WORDS;
    }
}
