package dev.cormorant.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.PoolUse;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.sql.jdbc.SessionOpener;
import dev.cormorant.sql.jdbc.StatementRunner;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All input and output with one SQL database: opening, pool, transactions, savepoints, statements, streaming.
 *
 * <p>Role: implement. Only {@link #createDataSource} is abstract. It opens by itself when it is first used. Shared by all
 * threads.
 */
public abstract class AbstractSqlConnection extends Connection {
    private static final Logger LOG = LoggerFactory.getLogger("cormorant.connection");
    private @Nullable AbstractSqlPlatform platform;
    private @Nullable AutoCloseable ownedSource;
    private volatile @Nullable StatementRunner runner;
    private volatile boolean closed;

    /**
     * Makes a connection that is not open yet.
     *
     * @param config the user's settings
     * @param options where this connection leads
     * @param type whether it is for writing or a replica
     */
    protected AbstractSqlConnection(Configuration config, ConnectionOptions options, ConnectionType type) {
        super(config, options, type);
    }

    /**
     * Makes the source of JDBC connections; it must not open one yet.
     *
     * @param overrides the user's {@code driverOptions}
     * @return a data source; one that is {@link AutoCloseable} is closed with this connection
     * @throws SQLException if the settings are wrong
     */
    protected abstract DataSource createDataSource(Map<String, Object> overrides) throws SQLException;

    /**
     * Whether JDBC connections are kept in a pool.
     *
     * @param given whether the user gave the data source, which is then most often a pool of his own
     * @return true for data sources of our own unless overridden
     */
    protected boolean usesPool(boolean given) {
        return !given;
    }

    /**
     * Sets up the pool further than the user's {@code pool} options do.
     *
     * @param pool the settings of the pool
     */
    protected void configurePool(HikariConfig pool) {}

    /**
     * The statements that each new JDBC connection begins with, such as one that sets the time zone.
     *
     * @return the statements; none unless overridden
     */
    protected List<String> getSessionSQL() {
        return List.of();
    }

    /**
     * Prepares each new JDBC connection before it is used.
     *
     * @param connection the JDBC connection, outside a transaction
     * @throws SQLException if the database refuses
     */
    protected void initializeConnection(java.sql.Connection connection) throws SQLException {
        for (String sql : getSessionSQL()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /**
     * The database that this connection leads to.
     *
     * @return the {@code dbName} of the settings unless overridden
     */
    protected String databaseName() {
        return options().dbName();
    }

    /**
     * Whether the database is there. Where a database comes into being with its first connection, an override looks without
     * one.
     *
     * @return whether it can be opened unless overridden
     */
    protected boolean databaseExists() {
        return checkConnection().ok();
    }

    final void attach(AbstractSqlPlatform knowledge) {
        platform = knowledge;
    }

    @Override
    public final synchronized void connect() {
        if (runner != null) {
            return;
        }
        if (platform == null) {
            throw new IllegalStateException(getClass().getName() + " was not made by an AbstractSqlDriver.");
        }
        try {
            runner = open(platform);
            closed = false;
        } catch (SQLException | PoolInitializationException e) {
            closeOwnedSource();
            throw ConnectionSettings.unreachable(platform.getExceptionConverter(), e, named(place()), advice());
        } catch (RuntimeException e) {
            closeOwnedSource();
            throw e;
        }
    }

    private StatementRunner open(AbstractSqlPlatform knowledge) throws SQLException {
        Object given = options().dataSource();
        DataSource source = given != null
                ? ConnectionSettings.givenSource(given)
                : createDataSource(options().driverOptions());
        if (source instanceof AutoCloseable closeable && source != given) {
            ownedSource = closeable;
        }
        SessionOpener opener = new SessionOpener(
                source, knowledge, new SessionPreparation(config(), this::initializeConnection), config().timeouts());
        if (!usesPool(given != null)) {
            return opened(StatementRunner.unpooled(opener, config(), options().name()));
        }
        HikariConfig pool = ConnectionSettings.pool(options());
        configurePool(pool);
        return StatementRunner.pooled(opener, config(), options().name(), pool);
    }

    private static StatementRunner opened(StatementRunner runner) {
        runner.check();
        return runner;
    }

    /** Sends statements; opens the connection first if nobody did. */
    final StatementRunner runner() {
        StatementRunner open = runner;
        if (open != null) {
            return open;
        }
        if (closed) {
            throw new ConnectionException(new Failure(
                    "The connection to \"" + options().dbName()
                            + "\" is closed. Use it before it is closed, or open it again by connect().",
                    null,
                    null,
                    null));
        }
        connect();
        return runner();
    }

    @Override
    public final boolean isConnected() {
        return runner != null;
    }

    @Override
    public final PoolUse poolUse() {
        StatementRunner open = runner;
        return open == null ? PoolUse.NONE : open.poolUse();
    }

    /**
     * Where the connection leads, for messages.
     *
     * @return the database unless overridden; never a password
     */
    protected String place() {
        return options().dbName();
    }

    /** What the user may do when it cannot be opened, beside what the database says. */
    String advice() {
        return "";
    }

    private String named(String place) {
        return "\"" + options().name() + "\" to " + place;
    }

    @Override
    public final ConnectionStatus checkConnection() {
        try {
            runner().check();
            return ConnectionStatus.working();
        } catch (RuntimeException e) {
            return ConnectionStatus.failing(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public final Transaction begin(TransactionOptions options) {
        return runner().begin(options);
    }

    @Override
    public final synchronized void close(boolean force) {
        StatementRunner open = runner;
        runner = null;
        closed = true;
        if (open != null) {
            open.close(force);
        }
        closeOwnedSource();
    }

    private void closeOwnedSource() {
        AutoCloseable owned = ownedSource;
        ownedSource = null;
        if (owned != null) {
            try {
                owned.close();
            } catch (Exception e) {
                LOG.warn(
                        "The data source of \"{}\" could not be closed",
                        options().dbName(),
                        e);
            }
        }
    }
}
