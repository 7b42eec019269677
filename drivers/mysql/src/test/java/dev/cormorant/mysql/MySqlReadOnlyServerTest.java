package dev.cormorant.mysql;

import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.mysql.spec.MySqlDatabase;
import dev.cormorant.testing.mysql.MySqlReadOnlyServerSpec;
import dev.cormorant.testing.server.PrivateServer;
import dev.cormorant.testing.server.TestServer;
import dev.cormorant.testing.server.TestServers;

/** A server that takes no writes, as on every server of the family. */
class MySqlReadOnlyServerTest extends MySqlReadOnlyServerSpec {
    @Override
    protected PrivateServer server() {
        return TestServers.privateMysql();
    }

    @Override
    protected TestDatabase database(TestServer server) {
        return new MySqlDatabase(server);
    }
}
