package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.mysql.MySqlValuesSpec;
import dev.cormorant.testing.server.TestServers;

/** Values, as on every server of the family. */
class MariaDbValuesTest extends MySqlValuesSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
