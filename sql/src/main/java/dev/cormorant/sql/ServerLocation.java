package dev.cormorant.sql;

import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.error.NearestName;
import dev.cormorant.error.ValidationException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Where a database on a server is, and who logs in: what the settings say, and for the rest what the URL says. Role: use,
 * in the connection of a driver. Immutable.
 */
public final class ServerLocation {
    private static final List<String> OURS = List.of("user", "password", "schema");
    private final ConnectionOptions settings;
    private final ClientUrl url;
    private final List<ServerAddress> addresses;

    private ServerLocation(ConnectionOptions settings, ClientUrl url, List<ServerAddress> addresses) {
        this.settings = settings;
        this.url = url;
        this.addresses = addresses;
    }

    /**
     * Puts settings and URL together.
     *
     * @param settings what the user said
     * @param form the URLs that the driver understands
     * @return the place
     * @throws ValidationException if the URL or a setting is wrong; it names the part
     */
    public static ServerLocation of(ConnectionOptions settings, UrlForm form) {
        ClientUrl url = ClientUrl.parse(settings.clientUrl(), form);
        return new ServerLocation(settings, url, addresses(settings, url, form.defaultPort()));
    }

    private static List<ServerAddress> addresses(ConnectionOptions settings, ClientUrl url, int defaultPort) {
        List<ServerAddress> said = url.servers();
        if (settings.host().isEmpty() && settings.port() == 0 && !said.isEmpty()) {
            return said;
        }
        ServerAddress first = said.isEmpty() ? new ServerAddress("localhost", defaultPort) : said.get(0);
        String host = settings.host().isEmpty() ? first.host() : settings.host();
        return List.of(ServerAddress.of(host, settings.port() == 0 ? first.port() : settings.port()));
    }

    /**
     * The servers, most often one.
     *
     * @return at least one
     */
    public List<ServerAddress> addresses() {
        return addresses;
    }

    /**
     * The server, for drivers that take one only.
     *
     * @return its host and port
     * @throws ValidationException if the URL names several
     */
    public ServerAddress address() {
        if (addresses.size() > 1) {
            throw new ValidationException("The clientUrl names " + addresses.size() + " servers, but this driver takes "
                    + "one. Name the others as replicas, or give a dataSource of your own.");
        }
        return addresses.get(0);
    }

    /**
     * The database.
     *
     * @return its name
     * @throws ValidationException if neither settings nor URL name one
     */
    public String database() {
        String name = name();
        if (name.isEmpty()) {
            throw new ValidationException("There is no database for the connection \"" + settings.name()
                    + "\". Set dbName, or write it into the clientUrl, as in //host:port/database.");
        }
        return name;
    }

    /**
     * The options of the URL and the {@code driverOptions}, which win.
     *
     * @param known the names that the client library knows
     * @return values by name, as text
     * @throws ValidationException if one is not known; it names the nearest that is
     */
    public Map<String, String> options(Collection<String> known) {
        Map<String, String> options = new LinkedHashMap<>(url.options());
        OURS.forEach(options::remove);
        settings.driverOptions().forEach((name, value) -> options.put(name, String.valueOf(value)));
        for (String name : options.keySet()) {
            if (!known.contains(name)) {
                throw new ValidationException(
                        "The driver option '" + name + "' is not known. " + NearestName.hint(name, List.copyOf(known)));
            }
        }
        return options;
    }

    /**
     * Lets a data source log in with user and password, asked for anew for each connection.
     *
     * @param source a data source that knows the place
     * @return one whose {@code getConnection()} logs in
     */
    public DataSource login(DataSource source) {
        return new LoginDataSource(source, user(), this::password);
    }

    /** Servers, database and user, without a password. */
    @Override
    public String toString() {
        String servers = addresses.stream().map(ServerAddress::toString).collect(Collectors.joining(","));
        return servers + "/" + name() + (user().isEmpty() ? "" : " as " + user());
    }

    private String name() {
        return settings.dbName().isEmpty() ? url.database() : settings.dbName();
    }

    private String user() {
        return settings.user().isEmpty() ? url.user() : settings.user();
    }

    private String password() {
        String said = settings.password().get();
        return said.isEmpty() ? url.password() : said;
    }
}
