package dev.cormorant.mysql;

import dev.cormorant.config.Configuration;
import dev.cormorant.sql.AbstractSqlDriver;
import dev.cormorant.sql.ConnectionFactory;
import java.util.List;

/**
 * The driver for MySQL 8.0 and newer, over {@code com.mysql:mysql-connector-j}, which is always a dependency of your own.
 *
 * <pre>{@code
 * Cormorant.init(config -> config.driver(MySqlDriver.class)
 *         .clientUrl("mysql://library@127.0.0.1:3306/library")
 *         .entities(Author.class));
 * }</pre>
 *
 * @see <a href="https://dev.mysql.com/doc/refman/9.7/en/">MySQL Reference Manual</a>
 */
public class MySqlDriver extends AbstractSqlDriver<MySqlConnection> {
    /**
     * Makes the driver; opens no connection.
     *
     * @param config the user's settings
     */
    public MySqlDriver(Configuration config) {
        this(config, new MySqlPlatform(), MySqlConnection::new, MySqlConnection.LIBRARY);
    }

    /**
     * Makes the driver of a database that is MySQL but for a few differences.
     *
     * @param config the user's settings
     * @param platform the knowledge about it
     * @param factory makes connections
     * @param library what it needs unless the user gives a data source
     */
    protected MySqlDriver(
            Configuration config,
            MySqlPlatform platform,
            ConnectionFactory<MySqlConnection> factory,
            ClientLibrary library) {
        super(config, platform, factory, config.dataSource() == null ? List.of(library.dependency()) : List.of());
    }
}
