package dev.cormorant.mariadb;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mariadb.spec.MariaDbDatabase;
import dev.cormorant.testing.mysql.MySqlReadOnlyServerSpec;
import dev.cormorant.testing.server.PrivateServer;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

/** A server that takes no writes, as on every server of the family. */
class MariaDbReadOnlyServerTest extends MySqlReadOnlyServerSpec {
    @Override
    protected PrivateServer server() {
        return TestServers.privateMariadb();
    }

    @Override
    protected TestDatabase database(TestServer server) {
        return new MariaDbDatabase(server);
    }
}
