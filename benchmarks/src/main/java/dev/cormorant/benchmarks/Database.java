package dev.cormorant.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** One SQLite file in a temporary folder, filled with people, authors and books; deleted at the end. */
final class Database implements AutoCloseable {
    static final int PEOPLE = 10_000;
    static final int AUTHORS = 1_000;
    static final int BOOKS_PER_AUTHOR = 10;

    private static final String[] TABLES = {
        "create table person (id integer primary key autoincrement, name text not null, email text not null, age integer not null,"
                + " balance real not null, joined integer not null)",
        "create table author (id integer primary key autoincrement, name text not null)",
        "create table book (id integer primary key autoincrement, title text not null, author_id integer references author (id))",
        "create index book_author_id on book (author_id)"
    };

    private final Path folder;

    private Database(Path folder) {
        this.folder = folder;
    }

    static Database create() {
        try {
            Database database = new Database(Files.createTempDirectory("cormorant-benchmark"));
            database.fill();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The benchmark's database could not be made.", e);
        }
    }

    Path file() {
        return folder.resolve("benchmark.db");
    }

    /** The settings that all libraries use; those of Cormorant's driver by default. */
    static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "NORMAL");
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("busy_timeout", "5000");
        return settings;
    }

    private String url() {
        return "jdbc:sqlite:" + file();
    }

    /** A pool as it comes, which JDBC by hand and Hibernate use. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setDataSourceProperties(settings());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    /** A connection outside any pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), settings());
    }

    /** Deletes all people. */
    void deletePeople() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from person");
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be deleted.", e);
        }
    }

    /** How many people there are. */
    long countPeople() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from person")) {
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be counted.", e);
        }
    }

    private void fill() throws SQLException {
        try (Connection connection = connect()) {
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.executeUpdate(table);
                }
            }
            connection.setAutoCommit(false);
            JdbcLibrary.insertBatch(connection, SamplePeople.make(PEOPLE));
            fillBooks(connection);
            connection.commit();
        }
    }

    private static void fillBooks(Connection connection) throws SQLException {
        try (PreparedStatement author = connection.prepareStatement("insert into author (id, name) values (?, ?)");
                PreparedStatement book =
                        connection.prepareStatement("insert into book (id, title, author_id) values (?, ?, ?)")) {
            for (int id = 1; id <= AUTHORS; id++) {
                author.setLong(1, id);
                author.setString(2, "Author number " + id);
                author.executeUpdate();
                for (int i = 0; i < BOOKS_PER_AUTHOR; i++) {
                    book.setLong(1, (long) id * BOOKS_PER_AUTHOR + i);
                    book.setString(2, "Volume " + i + " of author " + id);
                    book.setLong(3, id);
                    book.executeUpdate();
                }
            }
        }
    }

    @Override
    public void close() {
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
