package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.error.ValidationException;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Car;
import dev.cormorant.kit.library.Category;
import dev.cormorant.kit.library.Engine;
import dev.cormorant.kit.library.Purchase;
import dev.cormorant.kit.library.PurchaseLine;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import org.junit.jupiter.api.Test;

/** What happens to an entity happens to those that its relations reach. */
public abstract class CascadeSpec extends DatabaseSpec {
    private Author authorWithBooks(String... titles) {
        Author author = new Author("Ursula");
        for (String title : titles) {
            author.getBooks().add(new Book(title, author));
        }
        store(author);
        return author;
    }

    @Test
    void persistingReachesCollections() {
        Author author = new Author("Ursula");
        author.getBooks().add(new Book("One", author));
        author.getBooks().add(new Book("Two", author));
        EntityManager em = em();
        em.persist(author);

        sent(em::flush).are("insert author", "insert book");
        assertThat(em.contains(author.getBooks().get(0))).isTrue();
    }

    @Test
    void persistingReachesReferences() {
        EntityManager em = em();
        Book book = new Book("One", new Author("Ursula"));
        em.persist(book);

        sent(em::flush).are("insert author", "insert book");
    }

    @Test
    void persistingReachesThroughSeveralRelations() {
        Book book = new Book("One", new Author("Ursula"));
        Tag tag = new Tag("novel");
        book.getTags().add(tag);
        tag.getBooks().add(new Book("Two", new Author("Stanislaw")));
        store(book);

        assertThat(em().count(Author.class, Filter.all())).isEqualTo(2);
        assertThat(em().count(Book.class, Filter.where("tags.name").eq("novel")))
                .isEqualTo(2);
    }

    @Test
    void newElementsOfAManagedEntityAreReached() {
        long id = authorWithBooks("One").getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        author.getBooks().add(new Book("Two", author));

        sent(em::flush).are("insert book");
    }

    @Test
    void anUnpersistedTargetWithoutCascadeIsRefused() {
        Category category = new Category("leaf");
        EntityManager em = em();
        Purchase purchase = new Purchase("Ann");
        em.persist(new PurchaseLine(purchase, 1, "pen"));
        em.persist(category);
        sent(em::flush);

        assertThat(em.contains(purchase)).isTrue();
    }

    @Test
    void removingReachesWhatDiesWithTheEntity() {
        Purchase purchase = new Purchase("Ann");
        purchase.line("pen");
        purchase.line("ink");
        store(purchase);
        EntityManager em = em();
        em.remove(em.findOneOrFail(Purchase.class, purchase.id));

        sent(em::flush).are("select purchase_line", "delete purchase_line", "delete order");
        assertThat(em().count(PurchaseLine.class, Filter.all())).isZero();
    }

    @Test
    void removingAnUnloadedReferenceReachesItsToOneRelations() {
        Car car = new Car("ZH 1");
        Engine engine = new Engine(90);
        engine.car = car;
        store(car, engine);
        EntityManager em = em();
        em.remove(em.getReference(Car.class, car.id));
        em.flush();

        assertThat(em().count(Engine.class, Filter.all())).isZero();
        assertThat(em().count(Car.class, Filter.all())).isZero();
    }

    @Test
    void aTreeIsRemovedAsAWhole() {
        Category root = new Category("root");
        Category branch = new Category("branch", root);
        Category leaf = new Category("leaf", branch);
        store(leaf);
        EntityManager em = em();
        em.remove(em.findOneOrFail(Category.class, root.id));
        em.flush();

        assertThat(em().count(Category.class, Filter.all())).isZero();
    }

    @Test
    void anOrphanIsRemoved() {
        long id = authorWithBooks("One", "Two").getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, Filter.where("id").eq(id), with -> with.populate("books"));
        author.getBooks().removeIf(book -> "One".equals(book.getTitle()));

        sent(em::flush).are("delete book");
        assertThat(em().findAll(Book.class)).extracting(Book::getTitle).containsExactly("Two");
    }

    @Test
    void anOrphanOfAnUnloadedCollectionIsRemoved() {
        Author stored = authorWithBooks("One", "Two");
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, stored.getId());
        Book one = em.findOneOrFail(Book.class, Filter.where("title").eq("One"));
        author.getBooks().remove(one);

        sent(em::flush).are("delete book");
        assertThat(EntityCollection.of(author.getBooks()).isLoaded()).isFalse();
    }

    @Test
    void anOrphanThatFoundAnotherParentLives() {
        Author from = authorWithBooks("One", "Two");
        Author to = new Author("Stanislaw");
        store(to);
        EntityManager em = em();
        Author first = em.findOneOrFail(Author.class, Filter.where("id").eq(from.getId()), o -> o.populate("books"));
        Author second = em.findOneOrFail(Author.class, to.getId());
        Book one = em.findOneOrFail(Book.class, Filter.where("title").eq("One"));
        second.getBooks().add(one);

        sent(em::flush).are("update book");
        assertThat(first.getBooks()).extracting(Book::getTitle).containsExactly("Two");
        assertThat(em().count(Book.class, Filter.where("author").eq(to.getId())))
                .isEqualTo(1);
    }

    @Test
    void anOrphanThatComesBackBeforeTheFlushLives() {
        long id = authorWithBooks("One").getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, Filter.where("id").eq(id), with -> with.populate("books"));
        Book book = author.getBooks().remove(0);
        author.getBooks().add(book);

        sent(em::flush).areNone();
    }

    @Test
    @Needs(Capabilities.IMPLICIT_TRANSACTIONS)
    void anOrphanThatComesBackAfterAFailedFlushLives() {
        long id = authorWithBooks("One").getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, Filter.where("id").eq(id), with -> with.populate("books"));
        Book book = author.getBooks().remove(0);
        Author nameless = new Author(null);
        em.persist(nameless);
        refused(em::flush).isInstanceOf(ValidationException.class);
        author.getBooks().add(book);
        nameless.setName("Named");

        sent(em::flush).are("insert author");
        assertThat(em().count(Book.class, Filter.all())).isEqualTo(1);
    }

    @Test
    void aReplacedCollectionRemovesItsOrphans() {
        long id = authorWithBooks("One", "Two").getId();
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, id);
        author.setBooks(new java.util.ArrayList<>(java.util.List.of(new Book("Three", author))));

        sent(em::flush).are("select book", "insert book", "delete book");
        assertThat(em().findAll(Book.class)).extracting(Book::getTitle).containsExactly("Three");
    }

    @Test
    void aNewElementOfARemovedParentIsNotStored() {
        Author stored = authorWithBooks("One");
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, stored.getId());
        author.getBooks().add(new Book("Two", author));
        em.remove(author);
        em.flush();

        assertThat(em().count(Book.class, Filter.all())).isZero();
        assertThat(em().count(Author.class, Filter.all())).isZero();
    }

    @Test
    void aNewChildThatPointsAtARemovedParentIsNotStored() {
        Author stored = authorWithBooks("One");
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, stored.getId());
        em.persist(new Book("Two", author));
        em.remove(author);
        em.flush();

        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void aChildThatMovedToARemovedParentDiesWithIt() {
        authorWithBooks("One");
        Author to = new Author("Stanislaw");
        store(to);
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, to.getId());
        em.findOneOrFail(Book.class, Filter.where("title").eq("One")).setAuthor(author);
        em.remove(author);
        em.flush();

        assertThat(em().count(Book.class, Filter.all())).isZero();
    }

    @Test
    void anOrphanThatWasNeverStoredIsForgotten() {
        Author stored = authorWithBooks("One");
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, stored.getId());
        Book two = new Book("Two", author);
        em.persist(two);
        author.getBooks().add(two);
        author.getBooks().remove(two);

        sent(em::flush).areNone();
        assertThat(em.contains(two)).isFalse();
    }

    @Test
    void anOrphanThatIsGivenBackByItsOwnSideLives() {
        Author stored = authorWithBooks("One");
        EntityManager em = em();
        Author author = em.findOneOrFail(Author.class, Filter.where("id").eq(stored.getId()), o -> o.populate("books"));
        Book one = author.getBooks().remove(0);
        one.setAuthor(author);
        em.flush();

        assertThat(em().count(Book.class, Filter.all())).isEqualTo(1);
    }
}
