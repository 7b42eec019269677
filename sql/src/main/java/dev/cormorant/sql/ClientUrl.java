package dev.cormorant.sql;

import dev.cormorant.error.ValidationException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a URL such as {@code scheme://user:password@host:port,host:port/database?option=value}, percent-decoded;
 * what is left out is empty. Its errors name the part that is wrong, and never show it.
 */
record ClientUrl(
        String user, String password, List<ServerAddress> servers, String database, Map<String, String> options) {
    private static final Pattern PLACE =
            Pattern.compile("(?://(?:(?<login>[^/]*)@)?(?<servers>[^/@]*))?/?(?<database>.*)", Pattern.DOTALL);
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final ClientUrl EMPTY = new ClientUrl("", "", List.of(), "", Map.of());

    static ClientUrl parse(String url, UrlForm form) {
        if (url.isEmpty()) {
            return EMPTY;
        }
        String[] parts = withoutScheme(url, form).split("\\?", 2);
        Map<String, String> options = parts.length == 1 ? Map.of() : options(parts[1]);
        Matcher place = PLACE.matcher(parts[0]);
        if (!place.matches()) {
            throw new IllegalStateException("Every text is a place.");
        }
        String[] login = part(place, "login").split(":", 2);
        return new ClientUrl(
                login[0].isEmpty() ? options.getOrDefault("user", "") : decode(login[0], "user"),
                login.length == 1 ? options.getOrDefault("password", "") : decode(login[1], "password"),
                servers(part(place, "servers"), form.defaultPort()),
                decode(part(place, "database"), "database"),
                options);
    }

    private static String part(Matcher place, String name) {
        String found = place.group(name);
        return found == null ? "" : found;
    }

    private static String withoutScheme(String url, UrlForm form) {
        for (String prefix : form.prefixes()) {
            if (url.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return url.substring(prefix.length());
            }
        }
        throw new ValidationException("The clientUrl is none of this driver: it must begin with one of "
                + form.prefixes() + ", and go on like //user:password@host:port/database.");
    }

    private static List<ServerAddress> servers(String text, int defaultPort) {
        List<ServerAddress> found = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String server : text.split(",", -1)) {
                found.add(ServerAddress.parse(decode(server, "host"), defaultPort));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, String> options(String query) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String option : query.split("&")) {
            String[] parts = option.split("=", 2);
            String name = decode(parts[0], "name of an option");
            if (!name.isEmpty()) {
                found.put(name, parts.length == 1 ? "" : decode(parts[1], "option '" + name + "'"));
            }
        }
        return found;
    }

    /** The schema that a URL of any driver names, or nothing. */
    static String schema(String url) {
        int question = url.indexOf('?');
        return question < 0 ? "" : options(url.substring(question + 1)).getOrDefault("schema", "");
    }

    private static String decode(String text, String part) {
        if (BROKEN_PERCENT.matcher(text).find()) {
            throw new ValidationException("The " + part + " of the clientUrl has a % that is not followed by two "
                    + "hexadecimal digits. Write the % itself as %25.");
        }
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
