package dev.cormorant.sqlite.spec;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.kit.database.TestDatabase;
import dev.cormorant.sqlite.SqliteDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A database in a file of its own, in a folder that goes with it. */
final class FileDatabase implements TestDatabase {
    private final Function<Path, DataSource> library;
    private final int walks;
    private Path folder;

    /** On the library that the driver names. */
    FileDatabase() {
        this(null, 40);
    }

    /** On another library, which is led on so many random walks. */
    FileDatabase(Function<Path, DataSource> library, int walks) {
        this.library = library;
        this.walks = walks;
    }

    @Override
    public int randomWalks() {
        return walks;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        try {
            folder = Files.createTempDirectory("cormorant");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = folder.resolve("spec.db");
        config.driver(SqliteDriver.class).dbName(file.toString());
        if (library != null) {
            config.driverOptions(library.apply(file));
        }
    }

    @Override
    public void discard() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
