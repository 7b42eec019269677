package dev.cormorant.kit.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.EntityCollection;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Tag;
import dev.cormorant.query.Filter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The steps that change entities, each done to an entity and to the plain maps. */
final class Hands {
    private final EntityManager em;
    private final Random random;
    private final Pointers pointers;
    private final Runnable flush;
    private final Map<String, Object> held = new HashMap<>();
    private final List<String> log = new ArrayList<>();
    private Shelf now = new Shelf();
    private int names;

    Hands(EntityManager em, Random random, Pointers pointers, Runnable flush) {
        this.em = em;
        this.random = random;
        this.pointers = pointers;
        this.flush = flush;
    }

    List<Runnable> steps() {
        return List.of(
                this::newAuthor,
                this::newBook,
                this::newBook,
                this::newTag,
                this::newPublisher,
                this::age,
                this::price,
                this::move,
                this::publish,
                this::link,
                this::link,
                this::unlink,
                this::load,
                this::drop,
                this::removeBook,
                this::removeAuthor,
                this::removeTag,
                this::replaceTag,
                this::removePublisher);
    }

    Shelf now() {
        return now;
    }

    String log() {
        return String.join("\n", log);
    }

    void note(String step) {
        log.add(step);
    }

    /** The entity manager was cleared: nothing is held any more, and what waited is lost. */
    void forget(Shelf stored) {
        held.clear();
        now = stored.copy();
    }

    private String name(String kind) {
        return kind + ++names;
    }

    private <X> void some(Collection<X> all, Consumer<X> use) {
        if (!all.isEmpty()) {
            use.accept(new ArrayList<>(all).get(random.nextInt(all.size())));
        }
    }

    private <X, Y> void some(Collection<X> all, Collection<Y> others, BiConsumer<X, Y> use) {
        some(all, one -> some(others, other -> use.accept(one, other)));
    }

    /** The instance of a name; what is not held is found, after a flush so that it is there. */
    private <T> T hold(Class<T> type, String name) {
        if (!held.containsKey(name)) {
            flush.run();
            String property = type == Book.class ? "title" : "name";
            T found = em.findOneOrFail(type, Filter.where(property).eq(name));
            held.put(name, random.nextInt(3) == 0 ? em.getReference(type, idOf(found)) : found);
        }
        return type.cast(Objects.requireNonNull(held.get(name)));
    }

    private static Object idOf(Object entity) {
        if (entity instanceof Author author) {
            return author.getId();
        }
        if (entity instanceof Tag tag) {
            return tag.getId();
        }
        return entity instanceof Book book ? book.getId() : ((Publisher) entity).getId();
    }

    private Author author(String name) {
        return hold(Author.class, name);
    }

    private Book book(String title) {
        return hold(Book.class, title);
    }

    private Tag tag(String name) {
        return hold(Tag.class, name);
    }

    private void newAuthor() {
        String name = name("A");
        note("new author " + name);
        Author author = new Author(name);
        em.persist(author);
        held.put(name, author);
        now.authors.put(name, 0);
    }

    private void newBook() {
        some(now.authors.keySet(), by -> {
            Author author = author(by);
            String title = name("B");
            boolean fromAuthor = random.nextBoolean();
            note("new book " + title + " of " + by + (fromAuthor ? " from there" : ""));
            Book book = new Book(title, fromAuthor && em.isLoaded(author) && author.getId() != null ? null : author);
            book.setPrice(BigDecimal.ZERO);
            if (fromAuthor) {
                author.getBooks().add(book);
            } else {
                em.persist(book);
            }
            held.put(title, book);
            now.books.put(title, new Shelf.Volume(by, 0, null, new TreeSet<>()));
        });
    }

    private void newTag() {
        String name = name("T");
        note("new tag " + name);
        Tag tag = new Tag(name);
        em.persist(tag);
        held.put(name, tag);
        now.tags.add(name);
    }

    private void newPublisher() {
        String name = name("P");
        note("new publisher " + name);
        Publisher publisher = new Publisher(name);
        em.persist(publisher);
        held.put(name, publisher);
        now.publishers.add(name);
    }

    private void age() {
        some(now.authors.keySet(), name -> {
            int age = random.nextInt(5);
            author(name).setAge(age);
            note("age of " + name + " " + age);
            now.authors.put(name, age);
        });
    }

    private void price() {
        some(now.books.keySet(), title -> {
            int price = random.nextInt(5);
            book(title).setPrice(BigDecimal.valueOf(price));
            note("price of " + title + " " + price);
            now.change(title, volume -> volume.at(price));
        });
    }

    private void move() {
        some(now.books.keySet(), now.authors.keySet(), (title, to) -> {
            Book book = book(title);
            Author author = author(to);
            boolean fromAuthor = random.nextBoolean() && book.getAuthor() != author;
            note("move " + title + " to " + to + (fromAuthor ? " from there" : ""));
            if (fromAuthor) {
                author.getBooks().add(book);
            } else {
                book.setAuthor(author);
            }
            now.change(title, volume -> volume.by(to));
        });
    }

    private void publish() {
        some(now.books.keySet(), title -> {
            Book book = book(title);
            if (random.nextInt(4) == 0) {
                note("unpublish " + title);
                book.setPublisher(null);
                now.change(title, volume -> volume.from(null));
            } else {
                some(now.publishers, name -> {
                    Publisher publisher = hold(Publisher.class, name);
                    note("publish " + title + " at " + name);
                    book.setPublisher(Ref.of(publisher));
                    now.change(title, volume -> volume.from(name));
                });
            }
        });
    }

    private void link() {
        some(now.books.keySet(), now.tags, (title, name) -> {
            Book book = book(title);
            Tag tag = tag(name);
            boolean fromTag = random.nextBoolean();
            note("link " + title + " " + name + (fromTag ? " from the tag" : ""));
            if (fromTag) {
                tag.getBooks().add(book);
            } else {
                book.getTags().add(tag);
            }
            now.change(title, volume -> volume.with(name));
        });
    }

    private void unlink() {
        some(now.books.keySet(), now.tags, (title, name) -> {
            Book book = book(title);
            Tag tag = tag(name);
            boolean fromTag = random.nextBoolean() && em.contains(book);
            note("unlink " + title + " " + name + (fromTag ? " from the tag" : ""));
            if (fromTag) {
                tag.getBooks().remove(book);
            } else {
                book.getTags().remove(tag);
            }
            now.change(title, volume -> volume.without(name));
        });
    }

    private void load() {
        some(held.keySet(), name -> {
            note("load " + name);
            Object entity = held.get(name);
            if (entity instanceof Author author) {
                load(author.getBooks());
            } else if (entity instanceof Book book) {
                load(book.getTags());
            } else if (entity instanceof Tag tag) {
                load(tag.getBooks());
            }
        });
    }

    private static void load(Collection<?> collection) {
        if (collection instanceof EntityCollection<?> managed) {
            managed.load();
        }
    }

    /** An orphan. */
    private void drop() {
        some(now.books.keySet(), title -> {
            Book book = book(title);
            Author author = author(Objects.requireNonNull(now.books.get(title)).author());
            flush.run();
            note("drop " + title);
            author.getBooks().remove(book);
            gone(title);
        });
    }

    private void gone(String title) {
        held.remove(title);
        now.books.remove(title);
    }

    private void removeBook() {
        some(now.books.keySet(), title -> {
            Book book = book(title);
            flush.run();
            note("remove " + title);
            em.remove(book);
            gone(title);
        });
    }

    /** Some of the books get away first. */
    private void removeAuthor() {
        some(now.authors.keySet(), now.authors.keySet(), (name, heir) -> {
            Author author = author(name);
            Author other = author(heir);
            now.booksOf(name).forEach(this::book);
            flush.run();
            for (String title : now.booksOf(name)) {
                if (other != author && random.nextBoolean()) {
                    note("save " + title + " to " + heir);
                    book(title).setAuthor(other);
                    now.change(title, volume -> volume.by(heir));
                }
            }
            note("remove " + name);
            em.remove(author);
            held.remove(name);
            now.booksOf(name).forEach(held::remove);
            now.removeAuthor(name);
        });
    }

    private void removeTag() {
        some(now.tags, name -> {
            Tag tag = tag(name);
            flush.run();
            note("remove " + name);
            em.remove(tag);
            held.remove(name);
            now.removeTag(name);
        });
    }

    private void replaceTag() {
        some(now.tags, name -> {
            Tag tag = tag(name);
            flush.run();
            note("replace " + name);
            em.remove(tag);
            now.removeTag(name);
            Tag fresh = new Tag(name);
            em.persist(fresh);
            held.put(name, fresh);
            now.tags.add(name);
        });
    }

    private void removePublisher() {
        some(now.publishers, name -> {
            Publisher publisher = hold(Publisher.class, name);
            if (pointers == Pointers.TAKEN_AWAY_BEFORE) {
                now.booksFrom(name).forEach(title -> book(title).setPublisher(null));
            } else {
                flush.run();
            }
            note("remove " + name);
            em.remove(publisher);
            held.remove(name);
            now.removePublisher(name);
        });
    }

    /** After a flush, what is loaded is what is stored. */
    void compareLoaded() {
        held.forEach((name, entity) -> {
            if (entity instanceof Author author) {
                compare(name, author.getBooks(), now.booksOf(name));
            } else if (entity instanceof Tag tag) {
                compare(name, tag.getBooks(), now.taggedWith(name));
            } else if (entity instanceof Book book) {
                compare(name, book);
            }
        });
    }

    private void compare(String title, Book book) {
        Shelf.Volume volume = Objects.requireNonNull(now.books.get(title));
        if (EntityCollection.of(book.getTags()).isLoaded()) {
            assertThat(book.getTags())
                    .as("tags of %s", title)
                    .extracting(Tag::getName)
                    .containsExactlyInAnyOrderElementsOf(volume.tags());
        }
        if (held.containsKey(volume.author())) {
            assertThat(book.getAuthor()).as("author of %s", title).isSameAs(held.get(volume.author()));
        }
        assertThat(book.getPublisher() == null).as("no publisher of %s", title).isEqualTo(volume.publisher() == null);
    }

    private static void compare(String name, Collection<Book> books, Collection<String> titles) {
        if (EntityCollection.of(books).isLoaded()) {
            assertThat(books)
                    .as("books of %s", name)
                    .extracting(Book::getTitle)
                    .containsExactlyInAnyOrderElementsOf(titles);
        }
    }
}
