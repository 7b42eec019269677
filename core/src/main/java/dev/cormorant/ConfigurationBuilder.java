package dev.cormorant;

import dev.cormorant.config.Configuration;
import dev.cormorant.config.ConnectionHook;
import dev.cormorant.config.FlushMode;
import dev.cormorant.config.LoadStrategy;
import dev.cormorant.config.PoolOptions;
import dev.cormorant.config.ReplicaOptions;
import dev.cormorant.config.SchemaOptions;
import dev.cormorant.config.StatementListener;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.error.ValidationException;
import dev.cormorant.metadata.EntitySchema;
import dev.cormorant.metadata.NamingStrategy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of one {@link Cormorant}; {@link Cormorant#init} hands it out. Not thread-safe.
 *
 * <p>Environment variables {@code CORMORANT_*} and properties files give values to what is not set here.
 */
public final class ConfigurationBuilder {
    private @Nullable Class<? extends DatabaseDriver<?>> driver;
    private final Map<String, String> texts = new HashMap<>();
    private final SettingReader read = new SettingReader(texts);
    private final Map<String, Object> driverOptions = new HashMap<>();
    private final Domain domain = new Domain();
    private final List<StatementListener> listeners = new ArrayList<>();
    private final List<ReplicaOptions> replicas = new ArrayList<>();
    private final List<ConnectionHook<?>> hooks = new ArrayList<>();
    private @Nullable Supplier<String> password;
    private @Nullable Object dataSource;
    private @Nullable NamingStrategy naming;
    private PoolOptions pool = PoolOptions.DEFAULT;
    private SchemaOptions schemaOptions = SchemaOptions.DEFAULT;

    ConfigurationBuilder() {
        texts.putAll(ConfigurationKeys.fromEnvironment(System.getenv()));
    }

    private ConfigurationBuilder set(String key, Object value) {
        texts.put(key, value.toString());
        return this;
    }

    /**
     * The driver, by its class.
     *
     * @param type a class with a public constructor that takes the configuration
     * @return this
     */
    public ConfigurationBuilder driver(Class<? extends DatabaseDriver<?>> type) {
        driver = type;
        return this;
    }

    /**
     * The driver, by its name.
     *
     * @param name such as {@code acme}, of a driver on the class path
     * @return this
     */
    public ConfigurationBuilder driver(String name) {
        return set("driver", name);
    }

    /**
     * The database, or the file of an embedded one.
     *
     * @param name its name
     * @return this
     */
    public ConfigurationBuilder dbName(String name) {
        return set("dbName", name);
    }

    /**
     * Where the server is.
     *
     * @param url its URL
     * @return this
     */
    public ConfigurationBuilder clientUrl(String url) {
        return set("clientUrl", url);
    }

    /**
     * The server.
     *
     * @param name its host name or address
     * @return this
     */
    public ConfigurationBuilder host(String name) {
        return set("host", name);
    }

    /**
     * The server's port.
     *
     * @param number from 1 to 65535
     * @return this
     */
    public ConfigurationBuilder port(int number) {
        return set("port", number);
    }

    /**
     * Who logs in.
     *
     * @param name the user
     * @return this
     */
    public ConfigurationBuilder user(String name) {
        return set("user", name);
    }

    /**
     * How the user logs in.
     *
     * @param secret the password
     * @return this
     */
    public ConfigurationBuilder password(String secret) {
        return password(() -> secret);
    }

    /**
     * How the user logs in, asked anew for each physical connection.
     *
     * @param secret gives the password
     * @return this
     */
    public ConfigurationBuilder password(Supplier<String> secret) {
        password = secret;
        return this;
    }

    /**
     * The default schema.
     *
     * @param name its name
     * @return this
     */
    public ConfigurationBuilder schema(String name) {
        return set("schema", name);
    }

    /**
     * What is mapped: entities, embeddables, mapped superclasses and converters.
     *
     * @param types annotated classes
     * @return this
     */
    public ConfigurationBuilder entities(Class<?>... types) {
        domain.entities.addAll(List.of(types));
        return this;
    }

    /**
     * Conditions that hold in all queries for their entities unless a query goes without them.
     *
     * @param added the filters
     * @return this
     */
    public ConfigurationBuilder filters(NamedFilter<?>... added) {
        domain.filters.addAll(List.of(added));
        return this;
    }

    /**
     * Who hears what happens to entities, in flushes and in transactions; in this order, each once.
     *
     * @param added the subscribers
     * @return this
     */
    public ConfigurationBuilder subscribers(Subscriber... added) {
        domain.subscribers.addAll(List.of(added));
        return this;
    }

    /**
     * What is mapped without annotations.
     *
     * @param types the mappings
     * @return this
     */
    public ConfigurationBuilder entitySchemas(EntitySchema<?>... types) {
        domain.schemas.addAll(List.of(types));
        return this;
    }

    /**
     * A setting of the driver's own.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public ConfigurationBuilder driverOption(String name, Object value) {
        driverOptions.put(name, value);
        return this;
    }

    /**
     * Options for the library of the database under their own names, or a data source of your own, used as it is.
     *
     * @param source a map of options, which are added to those given before; for SQL drivers also a
     *     {@code javax.sql.DataSource}, or a {@code Supplier} of one
     * @return this
     */
    public ConfigurationBuilder driverOptions(Object source) {
        if (source instanceof Map<?, ?> options) {
            options.forEach((name, value) -> driverOptions.put(String.valueOf(name), value));
            return this;
        }
        dataSource = source;
        return this;
    }

    /**
     * What the schema generator makes of the mapping; {@link SchemaOptions#DEFAULT} unless set.
     *
     * @param options what is left out of the schema
     * @return this
     */
    public ConfigurationBuilder schemaOptions(SchemaOptions options) {
        this.schemaOptions = options;
        return this;
    }

    /**
     * How many connections are kept.
     *
     * @param options the numbers
     * @return this
     */
    public ConfigurationBuilder pool(PoolOptions options) {
        pool = options;
        texts.keySet().removeIf(key -> key.startsWith("pool."));
        return this;
    }

    /**
     * A server that has a copy of the database, for reads outside transactions.
     *
     * @param configure says where it is, as far as that differs from the primary
     * @return this
     */
    public ConfigurationBuilder replica(Consumer<ReplicaBuilder> configure) {
        ReplicaBuilder replica = new ReplicaBuilder("replica-" + (replicas.size() + 1));
        configure.accept(replica);
        replicas.add(replica.build());
        return this;
    }

    /**
     * Whether reads outside transactions go to a replica without being asked; true unless set.
     *
     * @param prefer whether they do
     * @return this
     */
    public ConfigurationBuilder preferReadReplicas(boolean prefer) {
        return set("preferReadReplicas", prefer);
    }

    /**
     * Prepares each physical connection when it was opened, before anybody uses it.
     *
     * <pre>{@code
     * config.onCreateConnection(java.sql.Connection.class, connection -> connection.setSchema("library"))
     * }</pre>
     *
     * @param type the class of the connection that the action needs, of the client library
     * @param action what is done
     * @param <X> the connection
     * @return this
     */
    public <X> ConfigurationBuilder onCreateConnection(Class<X> type, ConnectionHook.Action<X> action) {
        hooks.add(new ConnectionHook<>(type, action));
        return this;
    }

    /**
     * How long the database may work on one statement; as long as it takes unless set.
     *
     * @param time the duration, rounded up to seconds where the client library knows no smaller unit
     * @return this
     */
    public ConfigurationBuilder statementTimeout(Duration time) {
        return set("statementTimeout", time.toMillis());
    }

    /**
     * How long the network may be silent while an answer is due, before the connection is given up; as long as it takes
     * unless set. Must be longer than the longest statement.
     *
     * @param time the duration
     * @return this
     */
    public ConfigurationBuilder networkTimeout(Duration time) {
        return set("networkTimeout", time.toMillis());
    }

    /**
     * How names are made that a mapping leaves open.
     *
     * @param strategy the strategy
     * @return this
     */
    public ConfigurationBuilder namingStrategy(NamingStrategy strategy) {
        naming = strategy;
        return this;
    }

    /**
     * How populated relations are loaded; BALANCED unless set.
     *
     * @param strategy the way
     * @return this
     */
    public ConfigurationBuilder loadStrategy(LoadStrategy strategy) {
        return set("loadStrategy", strategy);
    }

    /**
     * When changes are written without being asked; AUTO unless set.
     *
     * @param mode the moment
     * @return this
     */
    public ConfigurationBuilder flushMode(FlushMode mode) {
        return set("flushMode", mode);
    }

    /**
     * How many rows one statement or batch writes at the most; 300 unless set.
     *
     * @param rows at least 1
     * @return this
     */
    public ConfigurationBuilder batchSize(int rows) {
        return set("batchSize", rows);
    }

    /**
     * The zone in which points in time are stored: UTC, so far the only one. Times without a zone are stored as they are.
     *
     * @param zone UTC; another one is refused when Cormorant starts
     * @return this
     */
    public ConfigurationBuilder timezone(ZoneId zone) {
        return set("timezone", zone.getId());
    }

    /**
     * Whether a missing required value is refused before anything is sent; true unless set.
     *
     * @param validate whether it is
     * @return this
     */
    public ConfigurationBuilder validateRequired(boolean validate) {
        return set("validateRequired", validate);
    }

    /**
     * Whether the root entity manager may be used without a fork; false unless set.
     *
     * @param allow whether it may
     * @return this
     */
    public ConfigurationBuilder allowGlobalContext(boolean allow) {
        return set("allowGlobalContext", allow);
    }

    /**
     * Whether messages and logs may show the values of parameters; false unless set.
     *
     * @param show whether they may
     * @return this
     */
    public ConfigurationBuilder showValues(boolean show) {
        return set("showValues", show);
    }

    /**
     * From which duration on a statement is logged as slow; never unless set.
     *
     * @param threshold the duration
     * @return this
     */
    public ConfigurationBuilder slowQueryThreshold(Duration threshold) {
        return set("slowQueryThreshold", threshold.toMillis());
    }

    /**
     * Hears every statement.
     *
     * @param listener who hears
     * @return this
     */
    public ConfigurationBuilder onStatement(StatementListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Reads settings from a properties file with the names of this class's methods as keys.
     *
     * @param file the file
     * @return this
     * @throws ValidationException if it cannot be read or has an unknown key
     */
    public ConfigurationBuilder properties(Path file) {
        texts.putAll(ConfigurationKeys.fromFile(file));
        return this;
    }

    DriverChoice driverChoice() {
        return new DriverChoice(driver, texts.getOrDefault("driver", ""));
    }

    Domain domain() {
        return domain;
    }

    Configuration build() {
        return new Configuration(
                read.text("dbName"),
                read.text("clientUrl"),
                read.text("host"),
                read.integer("port", 0, 0),
                read.text("user"),
                password == null ? () -> read.text("password") : password,
                read.schemaOptions(schemaOptions),
                Map.copyOf(driverOptions),
                dataSource,
                read.pool(pool),
                List.copyOf(replicas),
                read.flag("preferReadReplicas", true),
                List.copyOf(hooks),
                read.timeouts(),
                naming,
                read.oneOf("loadStrategy", LoadStrategy.class, LoadStrategy.BALANCED),
                read.oneOf("flushMode", FlushMode.class, FlushMode.AUTO),
                read.integer("batchSize", 300, 1),
                read.zone("timezone", ZoneOffset.UTC),
                read.flag("validateRequired", true),
                read.flag("allowGlobalContext", false),
                read.flag("showValues", false),
                read.millis("slowQueryThreshold"),
                List.copyOf(listeners));
    }
}
