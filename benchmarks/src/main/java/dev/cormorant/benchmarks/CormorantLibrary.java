package dev.cormorant.benchmarks;

import dev.cormorant.ConfigurationBuilder;
import dev.cormorant.Cormorant;
import dev.cormorant.EntityManager;
import dev.cormorant.query.Filter;
import java.util.List;
import java.util.function.Consumer;

/** Cormorant as its guide tells to use it: a fork for each piece of work, settings as they come, but for those that all use. */
final class CormorantLibrary implements Library {
    private final Cormorant orm;

    CormorantLibrary(Database database) {
        this(database, settings -> {});
    }

    CormorantLibrary(Database database, Consumer<ConfigurationBuilder> settings) {
        this.orm = Cormorant.init(config -> {
            database.store().configure(config);
            settings.accept(config.entities(Person.class, Author.class, Book.class));
        });
    }

    @Override
    public List<Person> loadPeople() {
        return orm.em().fork().findAll(Person.class);
    }

    @Override
    public void insert(List<Person> people) {
        EntityManager em = orm.em().fork();
        for (Person person : people) {
            em.persist(person);
        }
        em.flush();
    }

    @Override
    public Person findPerson(long id) {
        return orm.em().fork().findOneOrFail(Person.class, id);
    }

    @Override
    public List<Author> loadAuthorsWithBooks() {
        return orm.em().fork().findAll(Author.class, options -> options.populate("books"));
    }

    @Override
    public List<Book> loadBooksWithAuthors() {
        return orm.em().fork().findAll(Book.class, options -> options.populate("author"));
    }

    @Override
    public Work openWork(int people) {
        EntityManager em = orm.em().fork();
        return new CormorantWork(em, em.find(Person.class, Filter.all(), options -> options.limit(people)));
    }

    @Override
    public void close() {
        orm.close();
    }

    private record CormorantWork(EntityManager em, List<Person> people) implements Work {
        @Override
        public void flush() {
            em.flush();
        }

        @Override
        public void close() {
            em.clear();
        }
    }
}
