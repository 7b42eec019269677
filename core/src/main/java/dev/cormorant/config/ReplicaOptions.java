package dev.cormorant.config;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a read replica is, as far as it differs from the primary. What is empty, 0 or null is as for the primary; but
 * with a {@code clientUrl} of its own, a replica takes host, port, user and password from there only.
 *
 * @param name how logs and errors call it, or empty for a number
 * @param dbName the database, or empty
 * @param clientUrl where the server is, or empty
 * @param host the server, or empty
 * @param port its port, or 0
 * @param user who logs in, or empty
 * @param password how, asked anew for each physical connection, or null
 * @param driverOptions settings of the driver's own that are added to those of the primary
 * @param dataSource a data source of the user's own, or null
 * @param pool how many connections are kept, or null
 */
public record ReplicaOptions(
        String name,
        String dbName,
        String clientUrl,
        String host,
        int port,
        String user,
        @Nullable Supplier<String> password,
        Map<String, Object> driverOptions,
        @Nullable Object dataSource,
        @Nullable PoolOptions pool) {
    /** Names the replica, and not the URL, which may hold a password. */
    @Override
    public String toString() {
        return "ReplicaOptions[" + name + "]";
    }
}
