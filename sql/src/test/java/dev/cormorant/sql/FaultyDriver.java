package dev.cormorant.sql;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** A driver on a real database whose JDBC connection fails at statements that begin with a given word. */
final class FaultyDriver extends AbstractSqlDriver<FaultyDriver.FaultyConnection> {
    FaultyDriver(Configuration config, AbstractSqlPlatform platform) {
        super(config, platform, FaultyConnection::new, List.of());
    }

    /** From now on, statements that begin so fail so; nothing fails if it is empty. */
    void failOn(String beginning, SQLException error) {
        FaultyConnection connection = getConnection(ConnectionType.WRITE);
        connection.beginning = beginning;
        connection.error = error;
    }

    static final class FaultyConnection extends AbstractSqlConnection {
        final AtomicInteger sessions = new AtomicInteger();
        private volatile String beginning = "";
        private volatile SQLException error = new SQLException();

        FaultyConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
            super(config, options, type);
        }

        @Override
        protected DataSource createDataSource(Map<String, Object> overrides) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + options().dbName());
            return (DataSource) Proxy.newProxyInstance(
                    FaultyDriver.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                        Object answer = call(source, method, arguments);
                        return answer instanceof Connection connection ? faulty(connection) : answer;
                    });
        }

        private Connection faulty(Connection connection) {
            sessions.incrementAndGet();
            return (Connection) Proxy.newProxyInstance(
                    FaultyDriver.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            check((String) arguments[0]);
                        }
                        Object answer = call(connection, method, arguments);
                        return answer instanceof Statement statement && !(answer instanceof PreparedStatement)
                                ? faulty(statement)
                                : answer;
                    });
        }

        private Statement faulty(Statement statement) {
            return (Statement) Proxy.newProxyInstance(
                    FaultyDriver.class.getClassLoader(),
                    new Class<?>[] {Statement.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("execute")) {
                            check((String) arguments[0]);
                        }
                        return call(statement, method, arguments);
                    });
        }

        private void check(String sql) throws SQLException {
            if (!beginning.isEmpty() && sql.startsWith(beginning)) {
                throw error;
            }
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
