package dev.cormorant.benchmarks;

import java.util.List;

/** The work that is measured, done by one library against one database file. */
interface Library extends AutoCloseable {
    /** Loads all people, as a new request of a program would. */
    List<Person> loadPeople();

    /** Inserts people in one transaction; their keys are set afterwards if the library does that. */
    void insert(List<Person> people);

    /** Finds one person by key, as a new request of a program would. */
    Person findPerson(long id);

    /** Loads all authors, each with its books. */
    List<Author> loadAuthorsWithBooks();

    /** Loads all books, each with its author. */
    List<Book> loadBooksWithAuthors();

    /** Loads the first people and keeps them for changes. */
    Work openWork(int people);

    @Override
    void close();

    /** Loaded people, and what the library holds to write their changes. */
    interface Work extends AutoCloseable {
        /** The people that were loaded. */
        List<Person> people();

        /** Writes the people's new ages in one transaction. */
        void flush();

        @Override
        void close();
    }

    /** Opens a library on a database by the name that the benchmarks' parameter has. */
    static Library open(String name, Database database) {
        return switch (name) {
            case "jdbc" -> new JdbcLibrary(database, false);
            case "jdbc-keys" -> new JdbcLibrary(database, true);
            case "hibernate" -> new HibernateLibrary(database);
            case "cormorant" -> new CormorantLibrary(database);
            default -> throw new IllegalArgumentException("There is no library '" + name + "'.");
        };
    }
}
