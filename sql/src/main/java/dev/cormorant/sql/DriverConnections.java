package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.sql.schema.DatabaseAccess;
import dev.cormorant.sql.schema.SchemaAccess;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes the connections of one driver: the primary, the replicas, and those to the server's other databases.
 *
 * @param <C> the connections
 */
final class DriverConnections<C extends AbstractSqlConnection> {
    private final Configuration config;
    private final AbstractSqlPlatform platform;
    private final ConnectionFactory<C> factory;

    DriverConnections(Configuration config, AbstractSqlPlatform platform, ConnectionFactory<C> factory) {
        this.config = config;
        this.platform = platform;
        this.factory = factory;
    }

    C primary() {
        return make(ConnectionOptions.primary(config), ConnectionType.WRITE);
    }

    List<C> replicas() {
        return config.replicas().stream()
                .map(replica -> make(ConnectionOptions.replica(config, replica), ConnectionType.READ))
                .toList();
    }

    private C make(ConnectionOptions options, ConnectionType type) {
        C connection = factory.create(config, options, type);
        connection.attach(platform);
        return connection;
    }

    /** What the schema generator may do: with the database of a connection, and through another one with the server. */
    SchemaAccess schemaAccess(C connection) {
        return new SchemaAccess(
                () -> connection.runner().lend(),
                platform.getExceptionConverter(),
                new DatabaseAccess(connection::databaseName, connection::databaseExists, this::onServer));
    }

    private void onServer(String database, DatabaseAccess.Work work) throws SQLException {
        C server = make(ConnectionOptions.primary(config).withDbName(database), ConnectionType.WRITE);
        try (java.sql.Connection lent = server.runner().lend()) {
            work.with(lent);
        } finally {
            server.close(true);
        }
    }
}
