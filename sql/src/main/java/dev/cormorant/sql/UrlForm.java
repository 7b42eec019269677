package dev.cormorant.sql;

import java.util.List;

/**
 * Which URLs a driver understands, with or without {@code jdbc:} in front.
 *
 * @param schemes what they begin with, such as {@code acme} for {@code jdbc:acme://host/database}
 * @param defaultPort the port of servers for which none is said
 */
public record UrlForm(List<String> schemes, int defaultPort) {
    /**
     * The beginnings of the URLs, as {@code DriverProvider.urlPrefixes()} wants them.
     *
     * @return each scheme with and without {@code jdbc:}
     */
    public List<String> prefixes() {
        return schemes.stream()
                .flatMap(scheme -> List.of("jdbc:" + scheme + ":", scheme + ":").stream())
                .toList();
    }
}
