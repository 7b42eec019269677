package dev.cormorant.sql.schema;

import dev.cormorant.driver.DatabaseCreationException;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Creates the database that a configuration names. Immutable. */
final class DatabaseCreation {
    private final SchemaHelper helper;
    private final SchemaAccess access;
    private final DatabaseAccess database;

    DatabaseCreation(SchemaHelper helper, SchemaAccess access, DatabaseAccess database) {
        this.helper = helper;
        this.access = access;
        this.database = database;
    }

    boolean ensure() {
        if (database.exists().getAsBoolean()) {
            return false;
        }
        String management = helper.getManagementDatabase();
        return management == null ? open() : create(management);
    }

    /** Such a database comes into being with its first connection. */
    private boolean open() {
        try (Connection connection = access.connections().getConnection()) {
            connection.getMetaData();
            return true;
        } catch (SQLException e) {
            throw access.errors().convert(e, null);
        }
    }

    private boolean create(String management) {
        String name = database.name().get();
        String sql = helper.getCreateDatabaseSQL(name);
        @Nullable DriverException refused = null;
        try {
            database.server().lend(management, connection -> execute(connection, sql));
        } catch (SQLException e) {
            refused = access.errors().convert(e, null);
        }
        if (refused != null && !database.exists().getAsBoolean()) {
            throw refusal(name, sql, management, refused);
        }
        // Refused and there: another process was faster.
        return refused == null;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseCreationException refusal(
            String name, String sql, String management, DriverException cause) {
        String reason = String.valueOf(cause.getMessage()).strip();
        String text = "The database \"" + name + "\" cannot be opened, and the server does not create it: "
                + reason + (reason.endsWith(".") ? "" : ".") + " ensureDatabase() connects to \"" + management
                + "\" and needs a user who may"
                + " create databases. Let it log in as one, or let somebody else execute: " + sql;
        return new DatabaseCreationException(new Failure(text, null, name, cause));
    }
}
