package dev.cormorant.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** One database, filled with people, authors and books; deleted at the end. */
final class Database implements AutoCloseable {
    /** The system property that says on which kind of database the benchmarks run. */
    static final String KIND = "benchmarks.database";

    static final int PEOPLE = 10_000;
    static final int AUTHORS = 1_000;
    static final int BOOKS_PER_AUTHOR = 10;

    private final Store store;

    private Database(Store store) {
        this.store = store;
    }

    static Database create() {
        return create(System.getProperty(KIND, "sqlite"));
    }

    static Database create(String kind) {
        try {
            Database database = new Database(Store.create(kind));
            database.fill();
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("The benchmark's database could not be made.", e);
        }
    }

    Store store() {
        return store;
    }

    /** A pool as it comes, which JDBC by hand and Hibernate use. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(store.url());
        config.setDataSourceProperties(store.settings());
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    /** A connection outside any pool. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(store.url(), store.settings());
    }

    /** Deletes all people. */
    void deletePeople() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(store.emptyTable("person"));
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be deleted.", e);
        }
    }

    /** How many people there are. */
    long countPeople() {
        return number("select count(*) from person");
    }

    /** The highest key of all people. */
    long newestPerson() {
        return number("select max(id) from person");
    }

    private long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var number = statement.executeQuery(sql)) {
            number.next();
            return number.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The people could not be counted.", e);
        }
    }

    private void fill() throws SQLException {
        try (Connection connection = connect()) {
            try (Statement statement = connection.createStatement()) {
                createTables(statement);
            }
            connection.setAutoCommit(false);
            JdbcLibrary.insertBatch(connection, SamplePeople.make(PEOPLE));
            fillBooks(connection);
            connection.commit();
        }
    }

    private void createTables(Statement statement) throws SQLException {
        String key = "(id " + store.generatedKey();
        statement.executeUpdate("create table person " + key + ", name text not null, email text not null,"
                + " age integer not null, balance double precision not null, joined bigint not null)");
        statement.executeUpdate("create table author " + key + ", name text not null)");
        statement.executeUpdate(
                "create table book " + key + ", title text not null, author_id bigint references author (id))");
        statement.executeUpdate("create index book_author_id on book (author_id)");
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
        store.drop();
    }
}
