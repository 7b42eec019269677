package dev.cormorant.sql.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Creates the database that a configuration names. Immutable. */
final class DatabaseCreation {
    private final SchemaHelper helper;
    private final SchemaAccess access;

    DatabaseCreation(SchemaHelper helper, SchemaAccess access) {
        this.helper = helper;
        this.access = access;
    }

    boolean ensure() {
        @Nullable ServerAccess server = access.server();
        try {
            return server == null ? open() : server.server().lend(connection -> create(connection, server));
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }

    /** Such a database comes into being with its first connection. */
    private boolean open() throws SQLException {
        try (Connection connection = access.connections().getConnection()) {
            connection.getMetaData();
            return false;
        }
    }

    private boolean create(Connection connection, ServerAccess server) throws SQLException {
        String database = server.database().get();
        if (helper.databaseExists(connection, database)) {
            return false;
        }
        String sql = helper.getCreateDatabaseSQL(database);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            throw access.errors().convert(e, sql);
        }
    }
}
