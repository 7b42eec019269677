package dev.cormorant.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ConnectionPoolSettings;
import com.mongodb.connection.SocketSettings;
import dev.cormorant.config.Configuration;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.error.ValidationException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** What the library is told: the URL's settings first, then those of the configuration. */
final class ClientSettings {
    private static final String DEFAULT_URL = "mongodb://127.0.0.1:27017";

    private final Configuration config;
    private final ConnectionOptions options;
    private final ConnectionString url;

    ClientSettings(Configuration config, ConnectionOptions options) {
        this.config = config;
        this.options = options;
        try {
            this.url = new ConnectionString(options.clientUrl().isEmpty() ? DEFAULT_URL : options.clientUrl());
        } catch (IllegalArgumentException e) {
            throw new ValidationException("The clientUrl of \"" + options.name()
                    + "\" is no MongoDB connection string, such as mongodb://localhost:27017: " + e.getMessage());
        }
        if (!options.driverOptions().isEmpty()) {
            throw new ValidationException("The MongoDB driver takes no driverOptions, but there are: "
                    + String.join(
                            ", ",
                            options.driverOptions().keySet().stream().sorted().toList())
                    + ". Write options into the clientUrl, such as ?retryWrites=false, or give a MongoClient as "
                    + "dataSource.");
        }
    }

    /** The name of the database: that of the configuration, else that of the URL. */
    String database() {
        String named = options.dbName().isEmpty() ? url.getDatabase() : options.dbName();
        if (named == null || named.isEmpty()) {
            throw new ValidationException(
                    "No database is named. Set dbName(\"...\"), or add it to the clientUrl behind the server.");
        }
        return named;
    }

    MongoClientSettings client() {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(url)
                .applicationName("cormorant")
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToConnectionPoolSettings(this::pool)
                .applyToSocketSettings(this::socket);
        if (url.getServerSelectionTimeout() == null) {
            long acquire = options.pool().acquireTimeout().toMillis();
            settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(acquire, TimeUnit.MILLISECONDS));
        }
        if (!options.host().isEmpty()) {
            settings.applyToClusterSettings(cluster -> cluster.hosts(List.of(server())));
        }
        if (!options.user().isEmpty()) {
            settings.credential(MongoCredential.createCredential(
                    options.user(), "admin", options.password().get().toCharArray()));
        }
        if (!config.timeouts().statement().isZero()) {
            settings.timeout(config.timeouts().statement().toMillis(), TimeUnit.MILLISECONDS);
        }
        return settings.build();
    }

    private ServerAddress server() {
        return options.port() == 0
                ? new ServerAddress(options.host())
                : new ServerAddress(options.host(), options.port());
    }

    private void pool(ConnectionPoolSettings.Builder builder) {
        PoolOptions pool = options.pool();
        if (pool.equals(PoolOptions.DEFAULT)) {
            return;
        }
        builder.minSize(pool.min())
                .maxSize(pool.max())
                .maxWaitTime(pool.acquireTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionIdleTime(pool.idleTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .maxConnectionLifeTime(pool.maxLifetime().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void socket(SocketSettings.Builder builder) {
        if (!config.timeouts().network().isZero()) {
            builder.readTimeout(config.timeouts().network().toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
