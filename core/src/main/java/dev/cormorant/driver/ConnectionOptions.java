package dev.cormorant.driver;

/**
 * Where one connection leads: the settings of the primary or of one replica.
 *
 * @param name how logs call it; empty for the primary
 * @param dbName the database or file
 * @param clientUrl where the server is, or empty
 * @param host the server, or empty
 * @param port its port, or 0
 * @param user who logs in, or empty
 */
public record ConnectionOptions(String name, String dbName, String clientUrl, String host, int port, String user) {}
