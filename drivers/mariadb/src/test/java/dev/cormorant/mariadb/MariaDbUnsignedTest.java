package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.mysql.MySqlUnsignedSpec;
import dev.cormorant.testing.server.TestServers;

/** Unsigned integers, as on every server of the family. */
class MariaDbUnsignedTest extends MySqlUnsignedSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
