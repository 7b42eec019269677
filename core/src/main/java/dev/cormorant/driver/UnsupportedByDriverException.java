package dev.cormorant.driver;

import dev.cormorant.error.CormorantException;

/**
 * Says that a driver has no such operation; nothing was sent.
 */
public final class UnsupportedByDriverException extends CormorantException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that names the operation and the driver.
     *
     * @param operation what was asked for, in the plural, such as {@code Transactions}
     * @param driver the driver's or the connection's class
     */
    public UnsupportedByDriverException(String operation, Class<?> driver) {
        super(operation + " are not supported by the " + name(driver) + " driver.");
    }

    private static String name(Class<?> driver) {
        return driver.getSimpleName().replaceFirst("(Driver|Connection|Platform)$", "");
    }
}
