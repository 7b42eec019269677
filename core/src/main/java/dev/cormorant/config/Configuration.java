package dev.cormorant.config;

import dev.cormorant.metadata.NamingStrategy;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The user's settings, as a driver sees them. Immutable, and shared by all threads.
 *
 * @param dbName the database, or the file of an embedded one; empty if the URL tells
 * @param clientUrl where the server is, or empty
 * @param host the server, or empty
 * @param port its port, or 0
 * @param user who logs in, or empty
 * @param password how, or empty; asked anew for each physical connection
 * @param schemaOptions the default schema, and what the schema generator makes of the mapping
 * @param driverOptions settings of the driver's own, by name
 * @param dataSource a data source of the user's own, an object that the driver understands, or null
 * @param pool how many connections are kept
 * @param replicas where reads may go, beside the primary
 * @param preferReadReplicas whether reads outside transactions go to replicas without being asked
 * @param connectionHooks what prepares each physical connection
 * @param timeouts how long answers are waited for
 * @param naming the naming strategy, or null for the platform's own
 * @param loadStrategy how populated relations are loaded
 * @param flushMode when changes are written without being asked
 * @param batchSize how many rows one statement or batch writes at the most
 * @param timezone the zone in which points in time are stored: UTC
 * @param validateRequired whether a missing required value is refused before an insert is sent
 * @param allowGlobalContext whether the root entity manager may be used without a fork
 * @param showValues whether messages and logs may show parameter values
 * @param slowQueryThreshold from which duration on a statement is logged as slow; null for never
 * @param statementListeners who hears every statement
 */
public record Configuration(
        String dbName,
        String clientUrl,
        String host,
        int port,
        String user,
        Supplier<String> password,
        SchemaOptions schemaOptions,
        Map<String, Object> driverOptions,
        @Nullable Object dataSource,
        PoolOptions pool,
        List<ReplicaOptions> replicas,
        boolean preferReadReplicas,
        List<ConnectionHook<?>> connectionHooks,
        Timeouts timeouts,
        @Nullable NamingStrategy naming,
        LoadStrategy loadStrategy,
        FlushMode flushMode,
        int batchSize,
        ZoneId timezone,
        boolean validateRequired,
        boolean allowGlobalContext,
        boolean showValues,
        @Nullable Duration slowQueryThreshold,
        List<StatementListener> statementListeners) {

    /**
     * The default schema.
     *
     * @return its name, or empty for the platform's own
     */
    public String schema() {
        return schemaOptions.name();
    }

    /**
     * A setting of the driver's own.
     *
     * @param name its name in {@code driverOptions}
     * @return its value, if it is set
     */
    public Optional<Object> driverOption(String name) {
        return Optional.ofNullable(driverOptions.get(name));
    }

    /** Names the database, and not the URL, which may hold a password. */
    @Override
    public String toString() {
        return "Configuration[" + dbName + "]";
    }
}
