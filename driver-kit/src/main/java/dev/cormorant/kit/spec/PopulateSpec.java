package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.config.LoadStrategy;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import dev.cormorant.query.Order;
import dev.cormorant.query.QueryException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loading relations together with entities, in a fixed number of statements. */
public abstract class PopulateSpec extends DatabaseSpec {
    @BeforeEach
    void storeTwentyBooks() {
        Publisher[] publishers = {new Publisher("Ace"), new Publisher("DAW")};
        Tag[] tags = {new Tag("novel"), new Tag("space"), new Tag("ocean")};
        for (int i = 0; i < 5; i++) {
            Author author = new Author("Author " + i);
            for (int j = 0; j < 4; j++) {
                Book book = new Book("Book " + i + j, author);
                if (j < 2) {
                    book.setPublisher(Ref.of(publishers[j]));
                }
                book.getTags().addAll(List.of(tags).subList(0, j));
                author.getBooks().add(book);
            }
            all.add(author);
        }
        store(all.toArray());
        all.clear();
    }

    private final List<Object> all = new java.util.ArrayList<>();

    @Test
    void withoutPopulateNothingElseIsLoaded() {
        EntityManager em = em();
        sent(() -> em.findAll(Book.class)).are("select book");
        List<Book> books = em.findAll(Book.class);

        assertThat(books).hasSize(20).noneMatch(book -> em.isLoaded(sure(book.getAuthor())));
        assertThat(books).noneMatch(book -> EntityCollection.of(book.getTags()).isLoaded());
    }

    @Test
    void toOneRelationsComeInTheSameStatement() {
        EntityManager em = em();
        sent(() -> em.findAll(Book.class, with -> with.populate("author", "publisher")))
                .are("select book");
        List<Book> books = em.findAll(Book.class);

        assertThat(books).allMatch(book -> em.isLoaded(sure(book.getAuthor())));
        assertThat(books)
                .filteredOn(book -> book.getPublisher() != null)
                .hasSize(10)
                .allMatch(book -> sure(book.getPublisher()).isLoaded());
    }

    @Test
    void toManyRelationsTakeOneStatementEach() {
        EntityManager em = em();
        sent(() -> em.findAll(Author.class, with -> with.populate("books"))).are("select author", "select book");
        List<Author> authors = em.findAll(Author.class);

        assertThat(authors).allMatch(author -> author.getBooks().size() == 4);
        assertThat(authors).allMatch(author -> author.getBooks().get(0).getAuthor() == author);
    }

    @Test
    void deepPathsTakeOneStatementForEachLevel() {
        EntityManager em = em();
        sent(() -> em.findAll(Author.class, with -> with.populate("books.tags", "books.publisher")))
                .are("select author", "select book", "select tag");

        sent(() -> assertThat(em.findAll(Author.class))
                        .allSatisfy(author -> assertThat(author.getBooks())
                                .extracting(book -> book.getTags().size())
                                .containsExactlyInAnyOrder(0, 1, 2, 3)))
                .are("select author");
    }

    @Test
    void eachRelationTakesOneStatementWhenAskedTo() {
        EntityManager em = em();
        sent(() -> em.findAll(
                        Book.class,
                        with -> with.populate("author", "publisher", "tags").strategy(LoadStrategy.SELECT_IN)))
                .are("select book", "select author", "select publisher", "select tag");

        assertThat(em.findAll(Book.class)).allMatch(book -> em.isLoaded(sure(book.getAuthor())));
    }

    @Test
    void bothStrategiesGiveTheSame() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Tag> tags = em().findAll(
                            Tag.class,
                            with -> with.populate("books.author.books", "books.publisher")
                                    .strategy(strategy)
                                    .orderBy(Order.asc("name")));

            assertThat(tags).extracting(tag -> tag.getBooks().size()).containsExactly(15, 5, 10);
            assertThat(tags.get(1).getBooks())
                    .allMatch(book -> sure(book.getAuthor()).getBooks().size() == 4);
        }
    }

    @Test
    void whatIsThereIsNotLoadedAgain() {
        EntityManager em = em();
        em.findAll(Author.class, with -> with.populate("books"));

        sent(() -> em.findAll(Author.class, with -> with.populate("books.tags")))
                .are("select author", "select tag");
        sent(() -> em.findAll(Book.class, with -> with.populate("tags"))).are("select book");
    }

    @Test
    void entitiesThatAreThereArePopulatedLater() {
        EntityManager em = em();
        List<Book> books = em.findAll(Book.class);

        sent(() -> em.populate(books, "author", "tags")).are("select author", "select tag");
        sent(() -> em.populate(books, "author", "tags")).areNone();
        assertThat(books).allMatch(book -> em.isLoaded(sure(book.getAuthor())));
    }

    @Test
    void referencesArePopulatedAsEntitiesAre() {
        long id = em().findAll(Author.class).get(0).getId();
        EntityManager em = em();
        Author author = em.getReference(Author.class, id);

        sent(() -> em.populate(List.of(author), "books")).are("select book");
        assertThat(author.getBooks()).hasSize(4);
        assertThat(em.isLoaded(author)).isFalse();
    }

    @Test
    void emptyCollectionsAreLoadedToo() {
        EntityManager em = em();
        Book bare = em.findOneOrFail(Book.class, Filter.where("title").eq("Book 00"), with -> with.populate("tags"));

        sent(() -> assertThat(bare.getTags()).isEmpty()).areNone();
    }

    @Test
    void findingByKeyPopulatesToo() {
        long id = em().findAll(Author.class).get(0).getId();
        EntityManager em = em();
        sent(() -> em.findOne(Author.class, id, with -> with.populate("books"))).are("select author", "select book");
        sent(() -> em.findOne(Author.class, id, with -> with.populate("books.tags")))
                .are("select tag");
    }

    @Test
    void limitsCountEntitiesAndNotTheirElements() {
        List<Author> page = em().findAll(
                        Author.class,
                        with -> with.populate("books.tags")
                                .orderBy(Order.asc("name"))
                                .offset(1)
                                .limit(2));

        assertThat(page).extracting(Author::getName).containsExactly("Author 1", "Author 2");
        assertThat(page).allMatch(author -> author.getBooks().size() == 4);
    }

    @Test
    void someElementsInAnOrderOfTheirOwn() {
        List<Author> authors = em().findAll(
                        Author.class,
                        with -> with.populate(
                                "books",
                                books -> books.where(Filter.where("publisher.name")
                                                .eq("Ace")
                                                .or(Filter.where("title").endsWith("3")))
                                        .orderBy(Order.desc("title"))));

        assertThat(authors)
                .hasSize(5)
                .allSatisfy(author -> assertThat(author.getBooks())
                        .extracting(book -> sure(book.getTitle()).substring(6))
                        .containsExactly("3", "0"));
    }

    @Test
    void someElementsOfAManyToManyRelation() {
        EntityManager em = em();
        List<Book> books = em.find(
                Book.class,
                Filter.where("title").endsWith("3"),
                with -> with.populate(
                        "tags",
                        tags -> tags.where(Filter.where("name").ne("space")).orderBy(Order.desc("name"))));

        assertThat(books)
                .hasSize(5)
                .allSatisfy(book ->
                        assertThat(book.getTags()).extracting(Tag::getName).containsExactly("ocean", "novel"));
        books.get(0).setTitle("changed");
        em.flush();
        assertThat(em().count(Tag.class, Filter.where("books.title").eq("changed")))
                .isEqualTo(3);
    }

    @Test
    void aRelationIsLoadedInAWayOfItsOwn() {
        sent(() -> em().findAll(
                                Book.class,
                                with -> with.populate("author", way -> way.strategy(LoadStrategy.SELECT_IN))
                                        .populate("publisher")))
                .are("select book", "select author");
        sent(() -> em().findAll(
                                Book.class,
                                with -> with.strategy(LoadStrategy.SELECT_IN)
                                        .populate("author", way -> way.strategy(LoadStrategy.BALANCED))
                                        .populate("publisher")))
                .are("select book", "select publisher");
    }

    @Test
    void aToOneRelationHasNothingToChooseFrom() {
        refused(() -> em().findAll(Book.class, with -> with.populate("author", way -> way.orderBy(Order.asc("name")))))
                .isInstanceOf(QueryException.class)
                .hasMessage("Book.author is a to-one relation: there is nothing to choose from or to order in "
                        + "populate(\"author\").");
    }
}
