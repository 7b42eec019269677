package dev.cormorant.testing.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A server that the user runs and names by an environment variable. */
record OwnServer(String variable, URI address) {

    private static final String PREFIX = "jdbc:";
    private static final int MILLIS = 5_000;

    /** Reads {@code jdbc:kind://host:port/database?user=name&password=secret}. */
    static OwnServer parse(String variable, String url) {
        try {
            URI address = new URI(url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : "");
            if (address.getHost() != null) {
                return new OwnServer(variable, address);
            }
        } catch (URISyntaxException e) {
            // The message is the same as for an address without a host.
        }
        throw new ServerFailure(
                variable + " is not a JDBC URL such as jdbc:kind://host:port/database?user=name&password=secret.");
    }

    /** The server, which must be there. */
    TestServer server(Kind kind) {
        Map<String, String> parameters = parameters();
        TestServer server = new TestServer(
                address.getHost().replaceAll("[\\[\\]]", ""),
                address.getPort() < 0 ? kind.usualPort() : address.getPort(),
                parameters.getOrDefault("user", kind.engine().user()),
                parameters.getOrDefault("password", kind.engine().password()));
        check(server);
        return server;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        String query = address.getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    private void check(TestServer server) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.host(), server.port()), MILLIS);
        } catch (IOException e) {
            throw new ServerFailure(
                    "%s points to %s, port %d, where nothing answers (%s). Start that server, or unset the variable: then the tests start one."
                            .formatted(variable, server.host(), server.port(), e.getMessage()),
                    e);
        }
    }
}
