package dev.cormorant;

import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.ReplicaOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects where a read replica is, as far as that differs from the primary; {@link ConfigurationBuilder#replica} hands
 * it out. Not thread-safe.
 */
public final class ReplicaBuilder {
    private final Map<String, Object> driverOptions = new HashMap<>();
    private String name;
    private String dbName = "";
    private String clientUrl = "";
    private String host = "";
    private int port;
    private String user = "";
    private @Nullable Supplier<String> password;
    private @Nullable Object dataSource;
    private @Nullable PoolOptions pool;

    ReplicaBuilder(String name) {
        this.name = name;
    }

    /**
     * How logs and errors call it; {@code replica-1} and so on unless set.
     *
     * @param text its name
     * @return this
     */
    public ReplicaBuilder name(String text) {
        name = text;
        return this;
    }

    /**
     * The database; as on the primary unless set.
     *
     * @param text its name
     * @return this
     */
    public ReplicaBuilder dbName(String text) {
        dbName = text;
        return this;
    }

    /**
     * Where the server is. What the URL leaves out of host, port, user and password is not taken from the primary.
     *
     * @param url its URL
     * @return this
     */
    public ReplicaBuilder clientUrl(String url) {
        clientUrl = url;
        return this;
    }

    /**
     * The server.
     *
     * @param text its host name or address
     * @return this
     */
    public ReplicaBuilder host(String text) {
        host = text;
        return this;
    }

    /**
     * The server's port; that of the primary unless set.
     *
     * @param number from 1 to 65535
     * @return this
     */
    public ReplicaBuilder port(int number) {
        port = number;
        return this;
    }

    /**
     * Who logs in; as on the primary unless set.
     *
     * @param text the user
     * @return this
     */
    public ReplicaBuilder user(String text) {
        user = text;
        return this;
    }

    /**
     * How the user logs in, asked anew for each physical connection; as on the primary unless set.
     *
     * @param secret gives the password
     * @return this
     */
    public ReplicaBuilder password(Supplier<String> secret) {
        password = secret;
        return this;
    }

    /**
     * A setting of the driver's own, beside those of the primary.
     *
     * @param key its name
     * @param value its value
     * @return this
     */
    public ReplicaBuilder driverOption(String key, Object value) {
        driverOptions.put(key, value);
        return this;
    }

    /**
     * A data source of your own, used as it is.
     *
     * @param source for SQL drivers a {@code javax.sql.DataSource}, or a {@code Supplier} of one
     * @return this
     */
    public ReplicaBuilder driverOptions(Object source) {
        dataSource = source;
        return this;
    }

    /**
     * How many connections are kept; as for the primary unless set.
     *
     * @param options the numbers
     * @return this
     */
    public ReplicaBuilder pool(PoolOptions options) {
        pool = options;
        return this;
    }

    ReplicaOptions build() {
        return new ReplicaOptions(
                name, dbName, clientUrl, host, port, user, password, Map.copyOf(driverOptions), dataSource, pool);
    }
}
