package dev.cormorant.testing.server;

/**
 * Where a running database server is reached, and as whom. The user may do everything there; tests make a database of
 * their own, under a name that nobody else takes.
 *
 * @param host name or address, an IPv6 address without brackets
 * @param port the port it listens on
 * @param user the user to log in as
 * @param password the user's password, empty where the server asks for none
 */
public record TestServer(String host, int port, String user, String password) {

    /**
     * The JDBC URL of a database on this server, without user and password.
     *
     * @param subprotocol what stands behind {@code jdbc:}
     * @param database the name of the database, empty for none
     * @return the URL
     */
    public String jdbcUrl(String subprotocol, String database) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return "jdbc:" + subprotocol + "://" + name + ":" + port + "/" + database;
    }
}
