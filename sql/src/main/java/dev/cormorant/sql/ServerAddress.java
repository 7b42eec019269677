package dev.cormorant.sql;

import dev.cormorant.error.ValidationException;

/**
 * One server.
 *
 * @param host its name or address; of IPv6 without brackets
 * @param port its port
 */
public record ServerAddress(String host, int port) {
    private static final int LAST_PORT = 65_535;

    /** Reads {@code host}, {@code host:port}, {@code [IPv6]} or {@code [IPv6]:port}. */
    static ServerAddress parse(String text, int defaultPort) {
        int bracket = text.lastIndexOf(']');
        int colon = text.indexOf(':', Math.max(bracket, 0));
        if (text.startsWith("[") != (bracket > 0) || (text.indexOf(':', colon + 1) > 0 && bracket < 0)) {
            throw new ValidationException("The clientUrl has a host with several colons. "
                    + "Write an IPv6 address in brackets, such as [::1]:" + defaultPort + ".");
        }
        String host = colon < 0 ? text : text.substring(0, colon);
        return of(host, colon < 0 ? defaultPort : port(text.substring(colon + 1), defaultPort));
    }

    /** A host, with or without brackets, and its port. */
    static ServerAddress of(String host, int port) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (bare.chars().anyMatch(c -> c <= ' ' || "/?#@[]\\".indexOf(c) >= 0)) {
            throw new ValidationException("The host has a character that no host name has. "
                    + "A name, an IPv4 address, or an IPv6 address in brackets is wanted.");
        }
        if (port < 1 || port > LAST_PORT) {
            throw new ValidationException("The port is " + port + ", but it must be from 1 to " + LAST_PORT + ".");
        }
        return new ServerAddress(bare.isEmpty() ? "localhost" : bare, port);
    }

    private static int port(String text, int defaultPort) {
        if (text.isEmpty()) {
            return defaultPort;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new ValidationException(
                    "The port of the clientUrl is no number. If a password has a colon, a slash or"
                            + " an at sign, write it percent-encoded: %3A, %2F, %40.");
        }
        return Integer.parseInt(text);
    }

    /** As URLs want it. */
    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
