package dev.cormorant.h2;

import dev.cormorant.sql.jdbc.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Opens sessions, and asks for the password each time. */
final class H2DataSource extends DelegatingDataSource {
    private final JdbcDataSource library;
    private final String user;
    private final Supplier<String> password;

    private H2DataSource(JdbcDataSource library, String user, Supplier<String> password) {
        super(library);
        this.library = library;
        this.user = user;
        this.password = password;
    }

    static DataSource of(String url, String user, Supplier<String> password) {
        JdbcDataSource library = new JdbcDataSource();
        library.setURL(url);
        return new H2DataSource(library, user, password);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return library.getConnection(user, password.get());
        } catch (SQLException e) {
            throw DatabaseSettings.explained(e);
        }
    }
}
