package dev.cormorant.mysql;

import com.zaxxer.hikari.util.DriverDataSource;
import dev.cormorant.driver.DriverDependency;
import dev.cormorant.sql.ServerLocation;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * The library that speaks with the server. It is known by name only, so that the driver can be compiled, and told what is
 * missing, without it.
 *
 * @param artifact its Maven group and artifact, joined by a colon
 * @param driverClass its {@link Driver}
 * @param scheme what its URLs begin with after {@code jdbc:}
 * @param databaseOption the name of the option for the database
 * @param defaults the options that are set unless the user sets them
 */
public record ClientLibrary(
        String artifact, String driverClass, String scheme, String databaseOption, Map<String, String> defaults) {
    DriverDependency dependency() {
        return new DriverDependency(artifact, driverClass);
    }

    DataSource source(ServerLocation place) throws SQLException {
        String url = "jdbc:" + scheme + "://" + place.address() + "/";
        Properties options = new Properties();
        options.putAll(defaults);
        options.putAll(place.options(knownOptions(url)));
        options.setProperty(databaseOption, place.database());
        return place.login(new DriverDataSource(url, driverClass, options, null, null));
    }

    private List<String> knownOptions(String url) throws SQLException {
        DriverPropertyInfo[] known = driver().getPropertyInfo(url, new Properties());
        return Arrays.stream(known).map(option -> option.name).toList();
    }

    private Driver driver() throws SQLException {
        try {
            return Class.forName(driverClass)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException("The library " + artifact + " could not be started: " + e, e);
        }
    }
}
