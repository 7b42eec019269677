package dev.cormorant.sqlite;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * Opens connections of the library that comes with this driver. The only class that needs it, so that the driver works
 * without it on another one.
 */
final class XerialDataSource extends SQLiteDataSource {
    private XerialDataSource(String url) {
        setUrl(url);
    }

    static DataSource of(String url) {
        return new XerialDataSource(url);
    }

    @Override
    public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        SQLiteConnection connection = super.getConnection(user, password);
        RegularExpressions.register(connection);
        return connection;
    }
}
