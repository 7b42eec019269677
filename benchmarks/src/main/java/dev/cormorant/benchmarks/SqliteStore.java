package dev.cormorant.benchmarks;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.sqlite.SqliteDriver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hibernate.community.dialect.SQLiteDialect;

/** A file in a temporary folder, with the settings that Cormorant's driver has by default, but for one. */
record SqliteStore(Path folder) implements Store {
    static SqliteStore inTemporaryFolder() {
        try {
            return new SqliteStore(Files.createTempDirectory("cormorant-benchmark"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return folder.resolve("benchmark.db");
    }

    @Override
    public String url() {
        return "jdbc:sqlite:" + file();
    }

    @Override
    public Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "NORMAL");
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("busy_timeout", "5000");
        return settings;
    }

    @Override
    public String generatedKey() {
        return "integer primary key autoincrement";
    }

    @Override
    public String emptyTable(String table) {
        return "delete from " + table;
    }

    @Override
    public boolean batchesTellKeys() {
        return false;
    }

    @Override
    public void configure(ConfigurationBuilder config) {
        config.driver(SqliteDriver.class).dbName(file().toString()).driverOption("synchronous", "normal");
    }

    @Override
    public String dialect() {
        return SQLiteDialect.class.getName();
    }

    @Override
    public void drop() {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
