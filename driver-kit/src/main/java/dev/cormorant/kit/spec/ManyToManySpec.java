package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.kit.capability.Capabilities;
import dev.cormorant.kit.capability.Needs;
import dev.cormorant.kit.database.SentStatement;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Category;
import dev.cormorant.kit.library.Country;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links between books and tags, made and taken away from both sides. */
public abstract class ManyToManySpec extends DatabaseSpec {
    private long bookId;
    private long novelId;
    private long spaceId;

    @BeforeEach
    void storeABookWithATag() {
        Book book = new Book("The Dispossessed", new Author("Ursula"));
        Tag novel = new Tag("novel");
        Tag space = new Tag("space");
        book.getTags().add(novel);
        store(book, space);
        bookId = book.getId();
        novelId = novel.getId();
        spaceId = space.getId();
    }

    private Book loaded(EntityManager em) {
        return em.findOneOrFail(Book.class, Filter.where("id").eq(bookId), with -> with.populate("tags"));
    }

    private Set<String> tags() {
        Set<String> names = new LinkedHashSet<>();
        loaded(em()).getTags().forEach(tag -> names.add(tag.getName()));
        return names;
    }

    @Test
    void linksAreStoredWithTheirOwner() {
        Book book = new Book("Solaris", new Author("Stanislaw"));
        book.getTags().add(new Tag("ocean"));

        sent(() -> store(book)).areInAnyOrder("insert author", "insert tag", "insert book", "insert book_tags");
    }

    @Test
    void bothSidesSeeTheLink() {
        EntityManager em = em();
        Tag novel = em.findOneOrFail(Tag.class, Filter.where("id").eq(novelId), with -> with.populate("books"));

        assertThat(novel.getBooks()).extracting(Book::getTitle).containsExactly("The Dispossessed");
        assertThat(tags()).containsExactly("novel");
    }

    @Test
    void addingToALoadedCollectionWritesOneLink() {
        EntityManager em = em();
        loaded(em).getTags().add(em.getReference(Tag.class, spaceId));

        sent(em::flush).are("insert book_tags");
        assertThat(tags()).containsExactlyInAnyOrder("novel", "space");
    }

    @Test
    void addingNeedsNoLoading() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        sent(() -> book.getTags().add(em.getReference(Tag.class, spaceId))).areNone();

        sent(em::flush).are("insert book_tags");
        assertThat(tags()).containsExactlyInAnyOrder("novel", "space");
    }

    @Test
    void addingALinkThatIsThereAlreadyDoesNoHarm() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        book.getTags().add(em.getReference(Tag.class, novelId));
        book.getTags().add(em.getReference(Tag.class, spaceId));
        em.flush();

        assertThat(tags()).containsExactlyInAnyOrder("novel", "space");
    }

    @Test
    void removingALinkKeepsBothEnds() {
        EntityManager em = em();
        loaded(em).getTags().clear();

        sent(em::flush).are("delete book_tags");
        assertThat(tags()).isEmpty();
        assertThat(em().count(Tag.class, Filter.all())).isEqualTo(2);
    }

    @Test
    void removingNeedsNoLoading() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        sent(() -> book.getTags().remove(em.getReference(Tag.class, novelId))).areNone();

        sent(em::flush).are("delete book_tags");
        assertThat(tags()).isEmpty();
    }

    @Test
    void addingAndRemovingWhileUnloadedRemovesTheLink() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        Tag novel = em.getReference(Tag.class, novelId);
        book.getTags().add(novel);
        book.getTags().remove(novel);
        em.flush();

        assertThat(tags()).isEmpty();
    }

    @Test
    void removingAndAddingWhileUnloadedKeepsTheLink() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        Tag novel = em.getReference(Tag.class, novelId);
        book.getTags().remove(novel);
        book.getTags().add(novel);
        em.flush();

        assertThat(tags()).containsExactly("novel");
    }

    @Test
    void theInverseSideAddsAndRemovesLinks() {
        EntityManager em = em();
        Book book = loaded(em);
        em.getReference(Tag.class, spaceId).getBooks().add(book);
        em.getReference(Tag.class, novelId).getBooks().remove(book);
        assertThat(book.getTags()).extracting(Tag::getId).containsExactly(spaceId);

        sent(em::flush).areInAnyOrder("delete book_tags", "insert book_tags");
        assertThat(tags()).containsExactly("space");
    }

    @Test
    void theInverseSideWorksOnUnloadedOwners() {
        EntityManager em = em();
        Book book = em.getReference(Book.class, bookId);
        em.getReference(Tag.class, spaceId).getBooks().add(book);
        em.getReference(Tag.class, novelId).getBooks().remove(book);
        em.flush();

        assertThat(tags()).containsExactly("space");
    }

    @Test
    void aNewTagLinksAManagedBookFromTheInverseSide() {
        EntityManager em = em();
        Tag fresh = new Tag("fresh");
        fresh.getBooks().add(em.findOneOrFail(Book.class, bookId));
        em.persist(fresh);
        em.flush();

        assertThat(tags()).containsExactlyInAnyOrder("novel", "fresh");
    }

    @Test
    void aNewTagLinksANewBookFromTheInverseSide() {
        Tag fresh = new Tag("fresh");
        fresh.getBooks().add(new Book("Solaris", new Author("Stanislaw")));
        store(fresh);

        assertThat(em().count(Book.class, Filter.where("tags.name").eq("fresh")))
                .isEqualTo(1);
    }

    @Test
    void bothSidesTogetherMakeOneLink() {
        EntityManager em = em();
        Book book = loaded(em);
        Tag space = em.findOneOrFail(Tag.class, spaceId);
        book.getTags().add(space);
        space.getBooks().add(book);
        em.flush();

        assertThat(tags()).containsExactlyInAnyOrder("novel", "space");
        sent(em::flush).areNone();
    }

    @Test
    void aReplacedCollectionWritesTheDifference() {
        EntityManager em = em();
        Book book = loaded(em);
        Tag novel = book.getTags().iterator().next();
        book.setTags(new LinkedHashSet<>(Set.of(novel, em.findOneOrFail(Tag.class, spaceId))));

        sent(em::flush).are("insert book_tags");
        assertThat(book.getTags()).isInstanceOf(EntityCollection.class);
        assertThat(tags()).containsExactlyInAnyOrder("novel", "space");
    }

    @Test
    void aRemovedTagLeavesTheLoadedCollections() {
        EntityManager em = em();
        Book book = loaded(em);
        em.remove(em.findOneOrFail(Tag.class, novelId));
        em.flush();

        assertThat(book.getTags()).isEmpty();
        sent(em::flush).areNone();
        assertThat(tags()).isEmpty();
    }

    /** However alike the keys of both sides are. */
    @Test
    void aRemovedTagTakesItsOwnLinksAwayAndNoOthers() {
        EntityManager em = em();
        for (int i = 0; i < 3; i++) {
            Book another = new Book("Book " + i, new Author("Author " + i));
            another.getTags().add(em.getReference(Tag.class, spaceId));
            em.persist(another);
        }
        loaded(em).getTags().add(em.getReference(Tag.class, spaceId));
        em.flush();
        em.remove(em.getReference(Tag.class, novelId));
        em.flush();

        List<Book> all = em().findAll(Book.class, with -> with.populate("tags"));
        assertThat(all)
                .hasSize(4)
                .allSatisfy(book ->
                        assertThat(book.getTags()).extracting(Tag::getName).containsExactly("space"));
    }

    @Test
    void aRemovedBookTakesItsLinksAway() {
        EntityManager em = em();
        em.remove(em.getReference(Book.class, bookId));
        em.flush();

        assertThat(em().count(Book.class, Filter.all())).isZero();
        assertThat(em().findOneOrFail(Tag.class, Filter.where("id").eq(novelId), with -> with.populate("books"))
                        .getBooks())
                .isEmpty();
    }

    @Test
    void aClassMayBeLinkedWithItself() {
        Category one = new Category("one");
        Category two = new Category("two");
        one.related.add(two);
        two.related.add(one);
        one.related.add(one);
        store(one);
        Category found = em().findOneOrFail(
                        Category.class, Filter.where("name").eq("one"), with -> with.populate("related.related"));

        assertThat(found.related).extracting(category -> category.name).containsExactlyInAnyOrder("two", "one");
    }

    @Test
    void newEntitiesWithKeysOfTheUserLinkEachOther() {
        Country one = new Country("CH", "Switzerland");
        Country two = new Country("IT", "Italy");
        one.neighbours.add(two);
        two.neighbours.add(one);
        store(one, two);

        assertThat(em().count(Country.class, Filter.where("neighbours.code").eq("CH")))
                .isEqualTo(1);
    }

    @Test
    void persistedSidesAreInStepWithoutAFlush() {
        EntityManager em = em();
        Book book = new Book("Solaris", new Author("Stanislaw"));
        Tag ocean = new Tag("ocean");
        em.persist(book);
        em.persist(ocean);
        ocean.getBooks().add(book);
        book.getTags().remove(ocean);

        assertThat(ocean.getBooks()).isEmpty();
        em.flush();
        assertThat(em().count(Book.class, Filter.where("tags.name").eq("ocean")))
                .isZero();
    }

    @Test
    void aNewTagThatIsRemovedAgainIsNotStored() {
        EntityManager em = em();
        Book book = loaded(em);
        Tag tag = new Tag("mistake");
        em.persist(tag);
        book.getTags().add(tag);
        em.remove(tag);

        sent(em::flush).areNone();
        assertThat(book.getTags()).extracting(Tag::getName).containsExactly("novel");
        book.getTags().add(tag);
        em.flush();
        assertThat(tags()).containsExactlyInAnyOrder("novel", "mistake");
    }

    @Test
    @Needs(Capabilities.SQL)
    void aRemovedTagGetsNoNewLinks() {
        EntityManager em = em();
        Book book = loaded(em);
        Tag space = em.findOneOrFail(Tag.class, spaceId);
        book.getTags().add(space);
        em.remove(space);

        assertThat(sent(em::flush).all())
                .extracting(SentStatement::shape)
                .contains("delete tag")
                .doesNotContain("insert book_tags");
        assertThat(book.getTags()).extracting(Tag::getName).containsExactly("novel");
    }

    @Test
    @Needs(Capabilities.TRANSACTIONS)
    void aTagThatIsReplacedInAnUndoneTransactionIsReplacedAfterIt() {
        EntityManager em = em();
        Book book = loaded(em);
        em.begin();
        Tag first = new Tag("ocean");
        em.persist(first);
        book.getTags().add(first);
        em.flush();
        em.remove(first);
        em.persist(new Tag("ocean"));
        em.rollback();
        em.flush();

        assertThat(book.getTags()).extracting(Tag::getName).containsExactly("novel");
        assertThat(em().count(Tag.class, Filter.where("name").eq("ocean"))).isEqualTo(1);
    }
}
