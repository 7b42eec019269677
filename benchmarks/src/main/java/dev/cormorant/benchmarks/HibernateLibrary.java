package dev.cormorant.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate ORM as its guide tells to use it: a session for each piece of work, batches of the size that Cormorant has. */
final class HibernateLibrary implements Library {
    private final HikariDataSource pool;
    private final SessionFactory factory;

    HibernateLibrary(Database database) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        this.pool = database.pool();
        Configuration configuration = new Configuration();
        configuration.getProperties().put("hibernate.connection.datasource", pool);
        configuration.setProperty("hibernate.dialect", database.store().dialect());
        configuration.setProperty("hibernate.jdbc.batch_size", "300");
        configuration.addAnnotatedClass(Person.class);
        configuration.addAnnotatedClass(Author.class);
        configuration.addAnnotatedClass(Book.class);
        this.factory = configuration.buildSessionFactory();
    }

    @Override
    public List<Person> loadPeople() {
        return factory.fromSession(HibernateLibrary::people);
    }

    private static List<Person> people(Session session) {
        return session.createSelectionQuery("from Person", Person.class).getResultList();
    }

    @Override
    public void insert(List<Person> people) {
        factory.inTransaction(session -> people.forEach(session::persist));
    }

    @Override
    public Person findPerson(long id) {
        return factory.fromSession(session -> session.find(Person.class, id));
    }

    @Override
    public List<Author> loadAuthorsWithBooks() {
        return factory.fromSession(
                session -> session.createSelectionQuery("from Author a left join fetch a.books", Author.class)
                        .getResultList());
    }

    @Override
    public List<Book> loadBooksWithAuthors() {
        return factory.fromSession(
                session -> session.createSelectionQuery("from Book b left join fetch b.author", Book.class)
                        .getResultList());
    }

    @Override
    public Work openWork(int people) {
        Session session = factory.openSession();
        List<Person> loaded = session.createSelectionQuery("from Person order by id", Person.class)
                .setMaxResults(people)
                .getResultList();
        return new HibernateWork(session, loaded);
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }

    private record HibernateWork(Session session, List<Person> people) implements Work {
        @Override
        public void flush() {
            session.beginTransaction();
            session.getTransaction().commit();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
