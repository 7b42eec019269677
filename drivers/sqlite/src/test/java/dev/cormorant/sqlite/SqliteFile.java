package dev.cormorant.sqlite;

import dev.cormorant.sql.schema.SchemaAccess;
import dev.cormorant.sql.schema.SchemaModel;
import dev.cormorant.sql.schema.SqlSchemaGenerator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** A database file for a test, reached by plain JDBC. */
final class SqliteFile {
    final SqlitePlatform platform = new SqlitePlatform();
    final SqliteSchemaHelper helper = new SqliteSchemaHelper(platform);
    private final SQLiteDataSource source = new SQLiteDataSource();

    SqliteFile(Path file) {
        source.setUrl("jdbc:sqlite:" + file);
        source.setEnforceForeignKeys(true);
    }

    Connection open() throws SQLException {
        return source.getConnection();
    }

    SchemaAccess access() {
        return new SchemaAccess(this::open, platform.getExceptionConverter());
    }

    SqlSchemaGenerator generator(SchemaModel wanted) {
        return new SqlSchemaGenerator(wanted, helper, access());
    }

    void execute(String... statements) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** All rows, each as its values joined by a bar. */
    List<String> query(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> result = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                result.add(String.join("|", values));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
