package dev.cormorant.sqlite;

import dev.cormorant.driver.ConnectionException;
import dev.cormorant.driver.ConnectionOptions;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.error.ValidationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a database is: a file, the memory of this process, or what a URL says.
 *
 * @param name the file or {@code :memory:}, or empty if the URL says it
 * @param url the URL for JDBC
 */
record DatabaseLocation(String name, String url) {
    private static final String PREFIX = "jdbc:sqlite:";
    private static final String MEMORY = ":memory:";
    private static final AtomicInteger MEMORIES = new AtomicInteger();

    static DatabaseLocation of(ConnectionOptions options) {
        if (!options.clientUrl().isEmpty()) {
            String url = options.clientUrl();
            return new DatabaseLocation("", url.startsWith("jdbc:") ? url : PREFIX + url);
        } else if (options.dbName().equals(MEMORY)) {
            // A name with a slash is one database for all connections of this process, and one of its own by its
            // number.
            String memory = "file:/cormorant-" + MEMORIES.incrementAndGet() + "?vfs=memdb";
            return new DatabaseLocation(MEMORY, PREFIX + memory);
        }
        return new DatabaseLocation(options.dbName(), PREFIX + options.dbName());
    }

    boolean isMemory() {
        return name.equals(MEMORY);
    }

    boolean isFile() {
        return !isMemory() && !url.contains(MEMORY) && !url.contains("mode=memory");
    }

    /** Whether the file is there; a memory is not before it is used. */
    boolean isThere() {
        String file =
                url.replaceFirst("^jdbc:sqlite:(?:file:(?://(?=/))?)?", "").replaceFirst("\\?.*", "");
        return isFile() && Files.exists(Path.of(file));
    }

    /** SQLite creates files, but no folders, and does not say which one is missing. */
    void requireFolder() {
        if (url.equals(PREFIX)) {
            throw new ValidationException(
                    "There is no dbName. Set it to the file of the SQLite database, or to :memory:.");
        }
        if (name.isEmpty() || isMemory() || name.startsWith("file:")) {
            return;
        }
        Path file = Path.of(name).toAbsolutePath();
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw unusable("The folder " + folder + " of the SQLite database " + file.getFileName()
                    + " does not exist. Create it, or let dbName name a file in another one.");
        }
        if (Files.isDirectory(file)) {
            throw unusable("The SQLite database " + file + " is a folder. Let dbName name a file, such as one in it.");
        }
    }

    private static ConnectionException unusable(String text) {
        return new ConnectionException(new Failure(text, null, null, null));
    }
}
