package dev.cormorant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All libraries do the same work; a fast one that does less would measure nothing. */
class LibraryTest {

    @ParameterizedTest
    @CsvSource({
        "sqlite, jdbc",
        "sqlite, cormorant",
        "sqlite, hibernate",
        "postgresql, jdbc",
        "postgresql, cormorant",
        "postgresql, hibernate"
    })
    void loadsTheSamePeople(String kind, String name) {
        try (Database database = Database.create(kind);
                Library library = Library.open(name, database)) {
            List<Person> people = library.loadPeople();
            Person found = library.findPerson(4711);
            assertThat(people).hasSize(Database.PEOPLE);
            assertThat(people.get(4710)).usingRecursiveComparison().isEqualTo(found);
            Person expected = SamplePeople.make(4711).get(4710);
            expected.id(4711);
            assertThat(found).usingRecursiveComparison().isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite, jdbc",
        "sqlite, jdbc-keys",
        "sqlite, cormorant",
        "sqlite, hibernate",
        "postgresql, jdbc",
        "postgresql, jdbc-keys",
        "postgresql, cormorant",
        "postgresql, hibernate"
    })
    void insertsThePeople(String kind, String name) {
        try (Database database = Database.create(kind);
                Library library = Library.open(name, database)) {
            List<Person> people = SamplePeople.make(1000);
            library.insert(people);
            assertThat(database.countPeople()).isEqualTo(Database.PEOPLE + 1000);
            assertThat(people.get(999).id()).isEqualTo(name.equals("jdbc") ? null : Database.PEOPLE + 1000L);
            assertThat(library.findPerson(Database.PEOPLE + 1000).email()).isEqualTo("reader999@library.example.org");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite, jdbc",
        "sqlite, cormorant",
        "sqlite, hibernate",
        "postgresql, jdbc",
        "postgresql, cormorant",
        "postgresql, hibernate"
    })
    void updatesOneColumn(String kind, String name) {
        try (Database database = Database.create(kind);
                Library library = Library.open(name, database);
                Library.Work work = library.openWork(100)) {
            work.people().forEach(person -> person.age(99));
            work.flush();
            assertThat(library.findPerson(100).age()).isEqualTo(99);
            assertThat(library.findPerson(101).age()).isNotEqualTo(99);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sqlite, jdbc",
        "sqlite, cormorant",
        "sqlite, hibernate",
        "postgresql, jdbc",
        "postgresql, cormorant",
        "postgresql, hibernate"
    })
    void loadsRelations(String kind, String name) {
        try (Database database = Database.create(kind);
                Library library = Library.open(name, database)) {
            List<Author> authors = library.loadAuthorsWithBooks();
            assertThat(authors).hasSize(Database.AUTHORS);
            assertThat(authors.get(7).books())
                    .hasSize(Database.BOOKS_PER_AUTHOR)
                    .allMatch(book -> book.author() == authors.get(7))
                    .extracting(Book::title)
                    .contains("Volume 3 of author 8");
            List<Book> books = library.loadBooksWithAuthors();
            assertThat(books).hasSize(Database.AUTHORS * Database.BOOKS_PER_AUTHOR);
            assertThat(books.get(70).author()).extracting(Author::name).isEqualTo("Author number 8");
        }
    }
}
