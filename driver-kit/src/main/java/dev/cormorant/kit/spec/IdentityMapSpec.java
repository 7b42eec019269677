package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cormorant.EntityManager;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Country;
import dev.cormorant.query.Filter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One instance for each entity and key in one entity manager. */
public abstract class IdentityMapSpec extends DatabaseSpec {
    private final Author author = new Author("Ursula");
    private long id;

    @BeforeEach
    void storeAnAuthorWithTwoBooks() {
        Author stored = new Author("Ursula");
        store(stored, new Book("One", stored), new Book("Two", stored));
        id = stored.getId();
    }

    @Test
    void theSameRowIsTheSameInstance() {
        EntityManager em = em();
        Author first = em.findOneOrFail(Author.class, id);

        assertThat(em.findAll(Author.class)).containsExactly(first);
        assertThat(em.findOneOrFail(Author.class, Filter.where("name").eq("Ursula")))
                .isSameAs(first);
        assertThat(em.getReference(Author.class, id)).isSameAs(first);
        assertThat(em.findAll(Book.class)).allMatch(book -> book.getAuthor() == first);
    }

    @Test
    void anotherEntityManagerHasAnotherInstance() {
        assertThat(em().findOneOrFail(Author.class, id)).isNotSameAs(em().findOneOrFail(Author.class, id));
    }

    @Test
    void findingByKeyAsksTheDatabaseOnce() {
        EntityManager em = em();
        sent(() -> em.findOneOrFail(Author.class, id)).are("select author");
        sent(() -> em.findOneOrFail(Author.class, id)).areNone();
        sent(() -> em.findOne(Author.class, (int) id)).areNone();
    }

    @Test
    void aStoredEntityIsFoundByKeyWithoutAQuery() {
        EntityManager em = em();
        Country country = new Country("CH", "Switzerland");
        em.persist(country);
        em.flush();

        sent(() -> assertThat(em.findOneOrFail(Country.class, "CH")).isSameAs(country))
                .areNone();
    }

    @Test
    void anEntityThatWaitsForItsInsertIsFoundByItsKey() {
        EntityManager em = em();
        Country country = new Country("CH", "Switzerland");
        em.persist(country);

        assertThat(em.findOneOrFail(Country.class, "CH")).isSameAs(country);
    }

    @Test
    void changesThatWaitAreNotOverwrittenByAQuery() {
        EntityManager em = em();
        Author found = em.findOneOrFail(Author.class, id);
        found.setName("Changed");

        assertThat(em.findAll(Author.class)).containsExactly(found);
        assertThat(found.getName()).isEqualTo("Changed");
        sent(em::flush).set("name");
    }

    @Test
    void aQueryThatAsksForItOverwritesChanges() {
        EntityManager em = em();
        Author found = em.findOneOrFail(Author.class, id);
        found.setName("Changed");
        em.find(Author.class, Filter.all(), options -> options.refresh());

        assertThat(found.getName()).isEqualTo("Ursula");
        sent(em::flush).areNone();
    }

    @Test
    void clearForgetsInstancesAndChanges() {
        EntityManager em = em();
        Author found = em.findOneOrFail(Author.class, id);
        found.setName("Changed");
        em.persist(author);
        em.clear();

        sent(em::flush).areNone();
        assertThat(em.contains(found)).isFalse();
        assertThat(em.contains(author)).isFalse();
        assertThat(em.findOneOrFail(Author.class, id)).isNotSameAs(found);
    }

    @Test
    void aSecondInstanceWithAManagedKeyIsRefused() {
        EntityManager em = em();
        em.findOneOrFail(Author.class, id);
        Author second = new Author("Second");
        second.setId(id);

        assertThatThrownBy(() -> em.persist(second))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Another instance of Author with the primary key " + id
                        + " is managed already. Change that one, or clear() first.");
    }

    @Test
    void theKeyOfAManagedEntityCannotChange() {
        EntityManager em = em();
        Author found = em.findOneOrFail(Author.class, id);
        found.setId(id + 1);

        refused(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("The primary key of a managed Author was changed from " + id + " to " + (id + 1));
    }

    @Test
    void manyEntitiesAreOneInstanceEach() {
        Author[] authors = new Author[1000];
        for (int i = 0; i < authors.length; i++) {
            authors[i] = new Author("Author " + i);
        }
        store((Object[]) authors);
        EntityManager em = em();
        List<Author> all = em.findAll(Author.class);

        sent(() -> all.forEach(one ->
                        assertThat(em.findOneOrFail(Author.class, one.getId())).isSameAs(one)))
                .areNone();
        assertThat(all).hasSize(1001).doesNotHaveDuplicates();
    }
}
