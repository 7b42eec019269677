package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.database.SentStatements;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Seat;
import dev.cormorant.query.Filter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many changes go to the database in few statements. */
public abstract class BatchSpec extends DatabaseSpec {
    private static List<Author> authors(int count) {
        List<Author> authors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            authors.add(new Author("Author " + i));
        }
        return authors;
    }

    @Test
    void insertsOfOneClassGoTogether() {
        SentStatements sent = sent(() -> store(authors(300).toArray()));

        sent.are("insert author");
    }

    @Test
    void moreThanABatchIsSplit() {
        List<Author> authors = authors(301);
        SentStatements sent = sent(() -> store(authors.toArray()));

        sent.are("insert author", "insert author");
        assertThat(authors).extracting(Author::getId).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void generatedKeysFindTheirEntities() {
        List<Author> authors = authors(301);
        store(authors.toArray());
        EntityManager em = em();

        assertThat(authors)
                .allSatisfy(author -> assertThat(
                                em.findOneOrFail(Author.class, author.getId()).getName())
                        .isEqualTo(author.getName()));
    }

    @Test
    void insertsOfSeveralClassesTakeOneStatementEach() {
        List<Object> all = new ArrayList<>();
        for (Author author : authors(50)) {
            all.add(author);
            all.add(new Book("A", author));
            all.add(new Book("B", author));
            all.add(new Country("C" + all.size(), null));
        }
        SentStatements sent = sent(() -> store(all.toArray()));

        sent.areRunsOf("insert author", "insert book", "insert country");
        assertThat(sent.all()).hasSizeLessThan(20);
        assertThat(em().count(Book.class, Filter.all())).isEqualTo(100);
    }

    @Test
    void updatesOfTheSameColumnsGoTogether() {
        store(authors(100).toArray());
        EntityManager em = em();
        em.findAll(Author.class).forEach(author -> author.setAge(author.getAge() + 7));

        sent(em::flush).are("update author");
        assertThat(em().findAll(Author.class)).hasSize(100).allMatch(author -> author.getAge() == 7);
    }

    @Test
    void updatesOfOtherColumnsAreStatementsOfTheirOwn() {
        store(authors(3).toArray());
        EntityManager em = em();
        List<Author> found = em.findAll(Author.class);
        found.get(0).setAge(1);
        found.get(1).setName("Changed");
        found.get(2).setAge(2);

        sent(em::flush).are("update author", "update author");
    }

    @Test
    void deletesOfOneClassGoTogether() {
        for (int i = 0; i < 100; i++) {
            store(new Seat("Seat " + i, null));
        }
        EntityManager em = em();
        em.findAll(Seat.class).forEach(em::remove);

        sent(em::flush).are("delete seat");
        assertThat(em().count(Seat.class, Filter.all())).isZero();
    }

    @Test
    void nullsAndValuesMayStandInOneBatch() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            seats.add(new Seat("Seat " + i, i % 2 == 0 ? null : "Guest " + i));
        }
        store(seats.toArray());

        assertThat(em().count(Seat.class, Filter.where("guest").isNull())).isEqualTo(5);
        assertThat(em().findOneOrFail(Seat.class, seats.get(3).id).guest).isEqualTo("Guest 3");
    }
}
