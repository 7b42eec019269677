package dev.cormorant;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.ConnectionType;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.SchemaGenerator;
import dev.cormorant.metadata.EntityModel;
import dev.cormorant.metadata.NamingStrategy;
import java.util.function.Consumer;

/**
 * The entry point: one mapped model on one database. Shared by all threads; close it at the end.
 *
 * <pre>{@code
 * try (Cormorant orm = Cormorant.init(config -> config
 *         .driver(AcmeDriver.class)
 *         .dbName("library.db")
 *         .entities(Author.class, Book.class, Tag.class))) {
 *     orm.schema().update();
 *     EntityManager em = orm.em().fork();
 * }
 * }</pre>
 */
public final class Cormorant implements AutoCloseable {
    private final Environment environment;
    private final EntityManager rootManager;

    private Cormorant(Environment environment) {
        this.environment = environment;
        boolean replicas = environment.driver().config().preferReadReplicas();
        ConnectionType reads = replicas ? ConnectionType.READ : ConnectionType.WRITE;
        this.rootManager = new Session(environment, true, reads, FilterChoice.NONE).manager();
    }

    /**
     * Checks the configuration and the whole mapping, and makes everything ready; opens no connection.
     *
     * @param configure fills in the configuration
     * @return what was configured
     */
    public static Cormorant init(Consumer<ConfigurationBuilder> configure) {
        ConfigurationBuilder builder = new ConfigurationBuilder();
        configure.accept(builder);
        Configuration config = builder.build();
        DatabaseDriver<?> driver = builder.driverChoice().make(config);
        Platform platform = driver.getPlatform();
        platform.configure(config);
        NamingStrategy naming = config.naming() == null ? platform.getNamingStrategy() : config.naming();
        EntityModel model = builder.domain().discover(platform, naming);
        model.entities().forEach(platform::validateMetadata);
        return new Cormorant(new Environment(model, driver, builder.domain()));
    }

    /**
     * The root entity manager; fork it for each request, job or thread, or work with it within a {@link RequestContext}.
     *
     * @return always the same
     */
    public EntityManager em() {
        return rootManager;
    }

    /**
     * The schema generator.
     *
     * @return a generator for the mapped entities
     */
    public SchemaGenerator schema() {
        environment.checkOpen();
        return environment.driver().getSchemaGenerator(environment.model());
    }

    /**
     * What is mapped.
     *
     * @return the metadata of all entities
     */
    public EntityModel model() {
        return environment.model();
    }

    /**
     * The driver.
     *
     * @return always the same
     */
    public DatabaseDriver<?> driver() {
        return environment.driver();
    }

    /** Opens the connections now rather than at the first query. */
    public void connect() {
        environment.checkOpen();
        environment.driver().connect();
    }

    /** Closes the connections and opens them again, for instance after the server moved behind its name. */
    public void reconnect() {
        environment.checkOpen();
        environment.driver().close(false);
        environment.driver().connect();
    }

    /**
     * Tells whether the connection to the primary is open; never throws, and does not ask the database.
     *
     * @return true if it is
     */
    public boolean isConnected() {
        return environment.driver().getConnection(ConnectionType.WRITE).isConnected();
    }

    /**
     * Asks the primary whether it answers, and opens the connection if nobody did; never throws.
     *
     * @return yes, or no with a reason
     */
    public ConnectionStatus checkConnection() {
        return environment.driver().getConnection(ConnectionType.WRITE).checkConnection();
    }

    /** Waits a little for work that is under way, and closes the connections; may be called twice. */
    @Override
    public void close() {
        environment.close(false);
    }

    /**
     * Closes the connections; may be called twice.
     *
     * @param force whether work that is under way is cut off at once; it fails with a connection exception
     */
    public void close(boolean force) {
        environment.close(force);
    }
}
