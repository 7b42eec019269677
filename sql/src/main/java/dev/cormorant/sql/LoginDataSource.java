package dev.cormorant.sql;

import dev.cormorant.sql.jdbc.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Logs in with a password that is asked for anew for each connection, so that it may change. */
final class LoginDataSource extends DelegatingDataSource {
    private final DataSource source;
    private final String user;
    private final Supplier<String> password;

    LoginDataSource(DataSource source, String user, Supplier<String> password) {
        super(source);
        this.source = source;
        this.user = user;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return user.isEmpty() ? source.getConnection() : source.getConnection(user, password.get());
    }
}
