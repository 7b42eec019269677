package dev.cormorant.driver;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.ReplicaOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one connection leads: the settings of the primary or of one replica. New parts may be added; make instances by
 * {@link #primary} and {@link #replica}.
 *
 * @param name how logs and errors call it
 * @param dbName the database or file
 * @param clientUrl where the server is, or empty
 * @param host the server, or empty
 * @param port its port, or 0
 * @param user who logs in, or empty
 * @param password how, or empty; asked anew for each physical connection
 * @param driverOptions settings of the driver's own, by name
 * @param dataSource a data source of the user's own, or null
 * @param pool how many connections are kept
 */
public record ConnectionOptions(
        String name,
        String dbName,
        String clientUrl,
        String host,
        int port,
        String user,
        Supplier<String> password,
        Map<String, Object> driverOptions,
        @Nullable Object dataSource,
        PoolOptions pool) {
    /**
     * Where the primary is.
     *
     * @param config the user's settings
     * @return options named {@code primary}
     */
    public static ConnectionOptions primary(Configuration config) {
        return new ConnectionOptions(
                "primary",
                config.dbName(),
                config.clientUrl(),
                config.host(),
                config.port(),
                config.user(),
                config.password(),
                config.driverOptions(),
                config.dataSource(),
                config.pool());
    }

    /**
     * Where a replica is: as the primary, unless it says otherwise.
     *
     * @param config the user's settings
     * @param replica what differs
     * @return options
     */
    public static ConnectionOptions replica(Configuration config, ReplicaOptions replica) {
        boolean elsewhere = !replica.clientUrl().isEmpty();
        Map<String, Object> driverOptions = new HashMap<>(config.driverOptions());
        driverOptions.putAll(replica.driverOptions());
        Supplier<String> password = replica.password();
        PoolOptions pool = replica.pool();
        return new ConnectionOptions(
                replica.name(),
                own(replica.dbName(), namesDatabase(replica.clientUrl()) ? "" : config.dbName()),
                own(replica.clientUrl(), config.clientUrl()),
                own(replica.host(), elsewhere ? "" : config.host()),
                replica.port() != 0 || elsewhere ? replica.port() : config.port(),
                own(replica.user(), elsewhere ? "" : config.user()),
                password != null ? password : elsewhere ? () -> "" : config.password(),
                Map.copyOf(driverOptions),
                replica.dataSource(),
                pool != null ? pool : config.pool());
    }

    private static boolean namesDatabase(String url) {
        int authority = url.indexOf("//") + 2;
        int path = url.indexOf('/', authority) + 1;
        return authority >= 2 && path > authority && path < url.length() && url.charAt(path) != '?';
    }

    private static String own(String said, String inherited) {
        return said.isEmpty() ? inherited : said;
    }

    /**
     * The same server, but another database.
     *
     * @param database its name
     * @return options
     */
    public ConnectionOptions withDbName(String database) {
        return new ConnectionOptions(
                name, database, clientUrl, host, port, user, password, driverOptions, dataSource, pool);
    }

    /** Names the connection, and not the URL, which may hold a password. */
    @Override
    public String toString() {
        return "ConnectionOptions[" + name + "]";
    }
}
