package dev.cormorant.driver;

import dev.cormorant.config.Configuration;
import java.util.List;

/**
 * Makes a driver known by name and by URL, through {@code ServiceLoader}. Role: implement. Stateless.
 *
 * <p>A driver that users always name by its class needs none.
 */
public interface DriverProvider {
    /**
     * The name by which users choose the driver.
     *
     * @return such as {@code acme}
     */
    String name();

    /**
     * The beginnings of the URLs that this driver understands.
     *
     * @return such as {@code jdbc:acme:}
     */
    List<String> urlPrefixes();

    /**
     * Makes the driver.
     *
     * @param config the user's settings
     * @return a new driver
     */
    DatabaseDriver<?> create(Configuration config);
}
