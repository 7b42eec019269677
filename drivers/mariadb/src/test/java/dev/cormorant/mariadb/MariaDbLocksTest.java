package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.mysql.MySqlLocksSpec;
import dev.cormorant.testing.server.TestServers;

/** Locks, as on every server of the family. */
class MariaDbLocksTest extends MySqlLocksSpec {
    @Override
    protected TestDatabase database() {
        return new MariaDbDatabase(TestServers.mariadb());
    }
}
