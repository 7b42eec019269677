package dev.cormorant.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The floor: what a careful user writes by hand, with a pooled connection for each piece of work. */
final class JdbcLibrary implements Library {
    static final String FIND = "select id, name, email, age, balance, joined from person where id = ?";
    private static final String LOAD = "select id, name, email, age, balance, joined from person";
    private static final String INSERT =
            "insert into person (name, email, age, balance, joined) values (?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final boolean readsKeys;
    private final boolean batchesTellKeys;

    /**
     * Opens the floor.
     *
     * @param readsKeys whether inserts read the keys that the database made
     */
    JdbcLibrary(Database database, boolean readsKeys) {
        this.pool = database.pool();
        this.readsKeys = readsKeys;
        this.batchesTellKeys = database.store().batchesTellKeys();
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("JDBC by hand failed.", e);
    }

    @Override
    public List<Person> loadPeople() {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOAD);
                ResultSet row = statement.executeQuery()) {
            List<Person> people = new ArrayList<>();
            while (row.next()) {
                people.add(person(row));
            }
            return people;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getDouble(5), row.getLong(6));
    }

    @Override
    public Person findPerson(long id) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return person(row);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void insert(List<Person> people) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            if (readsKeys && batchesTellKeys) {
                insertBatchReadingKeys(connection, people);
            } else if (readsKeys) {
                insertReadingKeys(connection, people);
            } else {
                insertBatch(connection, people);
            }
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    static void insertBatch(Connection connection, List<Person> people) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            sendBatch(statement, people);
        }
    }

    private static void sendBatch(PreparedStatement statement, List<Person> people) throws SQLException {
        for (Person person : people) {
            bind(statement, person);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private static void insertBatchReadingKeys(Connection connection, List<Person> people) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"id"})) {
            sendBatch(statement, people);
            try (ResultSet keys = statement.getGeneratedKeys()) {
                for (Person person : people) {
                    keys.next();
                    person.id(keys.getLong(1));
                }
            }
        }
    }

    private static void insertReadingKeys(Connection connection, List<Person> people) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
            for (Person person : people) {
                bind(statement, person);
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    person.id(keys.getLong(1));
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, Person person) throws SQLException {
        statement.setString(1, person.name());
        statement.setString(2, person.email());
        statement.setInt(3, person.age());
        statement.setDouble(4, person.balance());
        statement.setLong(5, person.joined());
    }

    @Override
    public List<Author> loadAuthorsWithBooks() {
        try (Connection connection = pool.getConnection()) {
            List<Author> authors = new ArrayList<>();
            Map<Long, Author> byId = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement("select id, name from author");
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Author author = new Author(row.getLong(1), row.getString(2));
                    authors.add(author);
                    byId.put(author.id(), author);
                }
            }
            readBooks(connection, byId);
            return authors;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void readBooks(Connection connection, Map<Long, Author> authors) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id, title, author_id from book");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Author author = Objects.requireNonNull(authors.get(row.getLong(3)));
                author.books().add(new Book(row.getLong(1), row.getString(2), author));
            }
        }
    }

    @Override
    public List<Book> loadBooksWithAuthors() {
        String sql = "select b.id, b.title, a.id, a.name from book b left join author a on a.id = b.author_id";
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<Book> books = new ArrayList<>();
            Map<Long, Author> byId = new HashMap<>();
            while (row.next()) {
                long id = row.getLong(3);
                Author author = byId.get(id);
                if (author == null) {
                    author = new Author(id, row.getString(4));
                    byId.put(id, author);
                }
                books.add(new Book(row.getLong(1), row.getString(2), author));
            }
            return books;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Work openWork(int people) {
        return new JdbcWork(pool, List.copyOf(loadPeople().subList(0, people)));
    }

    @Override
    public void close() {
        pool.close();
    }

    private record JdbcWork(HikariDataSource pool, List<Person> people) implements Work {
        @Override
        public void flush() {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement statement =
                        connection.prepareStatement("update person set age = ? where id = ?")) {
                    for (Person person : people) {
                        statement.setInt(1, person.age());
                        statement.setLong(2, Objects.requireNonNull(person.id()));
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
                connection.commit();
            } catch (SQLException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {}
    }
}
