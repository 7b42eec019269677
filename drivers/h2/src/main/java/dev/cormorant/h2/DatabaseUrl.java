package dev.cormorant.h2;

import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.error.ValidationException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a database is, as H2 wants to be told. */
final class DatabaseUrl {
    private static final String PREFIX = "jdbc:h2:";
    private static final String FOLDING = "DATABASE_TO_";
    private static final AtomicInteger MEMORIES = new AtomicInteger();

    private DatabaseUrl() {}

    static String of(ConnectionOptions options, Map<String, Object> settings) {
        String url = options.clientUrl();
        String place = url.isEmpty() ? place(options.dbName()) + foldingOf(settings) : url;
        return (place.startsWith(PREFIX) ? place : PREFIX + place) + DatabaseSettings.text(settings);
    }

    static boolean isInMemory(String url) {
        return url.startsWith(PREFIX + "mem:");
    }

    /** Names that stand in SQL without quotes are those of the mapping, which are in lower case. */
    private static String foldingOf(Map<String, Object> settings) {
        boolean said = settings.keySet().stream()
                .anyMatch(name -> name.toUpperCase(Locale.ROOT).startsWith(FOLDING));
        return said ? "" : ";" + FOLDING + "LOWER=TRUE";
    }

    private static String place(String name) {
        if (name.isEmpty()) {
            throw new ValidationException(
                    "There is no dbName. Set it to the file of the H2 database without its ending, or to :memory:.");
        } else if (name.equals(":memory:")) {
            return "mem:cormorant-" + MEMORIES.incrementAndGet();
        }
        DatabaseSettings.refuseSettings("dbName", name);
        return "file:" + Path.of(name).toAbsolutePath();
    }
}
